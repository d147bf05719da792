import PorticoDiagnostics
import PorticoModel

/// The files of a client sorted by purpose: those in the client's own folder and those of each project.
struct ClientFiles: Sendable {
    /// The files of a project.
    struct ProjectFiles: Sendable {
        /// The folder inside the client's, empty for the client's own.
        var folder: String
        /// Data files by name: `plan.yml`.
        var data: [String: SourceFile] = [:]
        var status: [SourceFile] = []
        var pages: [SectionKind: [SourceFile]] = [:]
        /// The snapshots of published weeks.
        var snapshots: [SourceFile] = []
    }

    var root: ProjectFiles
    /// The files of each project, sorted by folder.
    var projects: [ProjectFiles]
    /// Files that are not read but can be linked to and handed over: CSV, JSON.
    var attachments: [SourceFile] = []
    var diagnostics: [Diagnostic] = []

    static let dataFiles = ["client.yml"] + ProjectData.files.map { $0.name } + ["project.yml"]
    /// Subfolders of a project that are not projects themselves.
    static let reservedFolders: Set<String> = ["status", "docs", "guides", "training", "files", "snapshots", "shared"]
    /// A folder that contains one of these is a project.
    private static let projectMarks = ["plan.yml", "deliverables.yml", "raid.yml", "project.yml", "status"]

    init(_ source: ClientSource) {
        root = ProjectFiles(folder: "")
        projects = []
        let base = source.slug + "/"
        let files = source.texts.filter { $0.path.hasPrefix(base) }.sorted { $0.path < $1.path }
        let parts = files.map { $0.path.dropFirst(base.count).split(separator: "/") }
        let names = Self.projectNames(parts)
        var byFolder: [String: ProjectFiles] = [:]
        for (file, path) in zip(files, parts) {
            guard let first = path.first.map(String.init) else { continue }
            let folder = path.count > 1 && names.contains(first) ? first : ""
            // Removed from the dictionary while it changes, so that its lists are not copied.
            var project = byFolder.removeValue(forKey: folder) ?? ProjectFiles(folder: folder)
            sort(file, folder.isEmpty ? path[...] : path.dropFirst(), into: &project)
            byFolder[folder] = project
        }
        root = byFolder.removeValue(forKey: "") ?? root
        projects = byFolder.values.sorted { $0.folder < $1.folder }
        reportProjectBesideProjects()
        for asset in source.assets where asset.path.hasPrefix(base) { reportMarkdown(asset, below: base) }
    }

    private static func projectNames(_ paths: [[Substring]]) -> Set<String> {
        var names: Set<String> = []
        for path in paths where path.count > 1 && !reservedFolders.contains(String(path[0])) {
            let isCSV = path.count == 2 && RegisterFiles.fileNames.contains(String(path[1]))
            if isCSV || projectMarks.contains(String(path[1])) { names.insert(String(path[0])) }
        }
        return names
    }

    private mutating func sort(_ file: SourceFile, _ path: ArraySlice<Substring>, into project: inout ProjectFiles) {
        guard let first = path.first, let name = path.last.map(String.init) else { return }
        if path.count == 1 {
            sortData(file, name, into: &project)
        } else if first == "status", name.hasSuffix(".md") {
            project.status.append(file)
        } else if let kind = SectionKind(rawValue: String(first)), name.hasSuffix(".md") {
            project.pages[kind, default: []].append(file)
        } else if first == "snapshots" {
            project.snapshots.append(file)
        } else if first != "shared" {
            if !Self.reservedFolders.contains(String(first)) { reportStray(file, in: first) }
            attachments.append(file)
        }
    }

    private mutating func sortData(_ file: SourceFile, _ name: String, into project: inout ProjectFiles) {
        let isClientFile = name == "client.yml" && !project.folder.isEmpty
        if Self.dataFiles.contains(name) && !isClientFile || RegisterFiles.fileNames.contains(name) {
            project.data[name] = file
        } else if name.hasSuffix(".md") {
            reportStray(file)
        } else {
            let likely = NearestSpelling.of(name, among: Self.dataFiles + RegisterFiles.fileNames)
            let problem = DecodingProblem(
                .unknownFile,
                "\"\(name)\" is not a file that Portico knows",
                explanation: likely == nil ? "the data files are: \(Self.dataFiles.joined(separator: ", "))" : "",
                fix: Self.home(of: name) ?? likely.map { "did you mean \"\($0)\"?" }
                    ?? "put files to hand over in files/"
            )
            diagnostics.append(problem.diagnostic(at: SourceRange(file: file.path, line: 1)))
        }
    }

    /// Returns advice for a file such as `risks.yml`, whose contents belong in another file.
    private static func home(of name: String) -> String? {
        let parts = name.lowercased().split(separator: ".")
        guard parts.count == 2 else { return nil }
        let word = String(parts[0])
        if ["yml", "yaml"].contains(parts[1]), let file = RegisterFiles.lists[word], file != "\(word).yml" {
            return "put \(word) in \(file), under the key \(word):"
        }
        if parts[1] == "csv", let list = RegisterFiles.otherNames[word] { return "did you mean \"\(list).csv\"?" }
        return parts[1] == "yaml" && dataFiles.contains("\(word).yml") ? "did you mean \"\(word).yml\"?" : nil
    }

    /// If there are projects in folders, the home page lists them, and nothing would link to a project in the client's
    /// own folder.
    private mutating func reportProjectBesideProjects() {
        let own = root.data.values.filter { $0.path.hasSuffix("/project.yml") || Self.isOfProject($0) } + root.status
        guard let first = own.min(by: { $0.path < $1.path }) else { return }
        for project in projects {
            let files = Array(project.data.values) + project.status
            guard let file = files.min(by: { $0.path < $1.path }) else { continue }
            let problem = DecodingProblem(
                .projectBesideProjects,
                "\"\(project.folder)\" is a project, but the client's own folder contains one too",
                fix:
                    "move the client's own plan, registers and status to a project folder, or move this folder to shared/"
            )
            let related = Diagnostic.Related(
                place: SourceRange(file: first.path, line: 1),
                message: "the other project"
            )
            diagnostics.append(problem.diagnostic(at: SourceRange(file: file.path, line: 1), related: [related]))
        }
    }

    private static func isOfProject(_ file: SourceFile) -> Bool {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        return !["client.yml", "people.csv", "glossary.yml", "terms.csv"].contains(name)
    }

    /// Reports `guide.MD` or `guide.markdown`, which looks like a page but does not become one.
    private mutating func reportMarkdown(_ asset: Asset, below base: String) {
        guard !asset.path.dropFirst(base.count).hasPrefix("files/"),
            let suffix = asset.path.split(separator: ".").last?.lowercased(),
            ["md", "markdown", "mdown", "mkd"].contains(suffix)
        else { return }
        reportStray(asset.path, fix: "rename it so that it ends in .md")
    }

    private mutating func reportStray(_ file: SourceFile, in folder: Substring = "") {
        let likely = NearestSpelling.of(String(folder), among: ["status", "docs", "guides", "training", "files"])
        reportStray(
            file.path,
            fix: likely.map { "did you mean the folder \($0)/?" } ?? "move it to docs/, guides/, training/ or files/"
        )
    }

    private mutating func reportStray(_ path: String, fix: String) {
        diagnostics.append(
            Diagnostic(
                .strayFile,
                place: SourceRange(file: path, line: 1),
                summary: "this file is not part of the portal and is not published",
                fix: fix
            )
        )
    }
}

extension Check {
    static let strayFile = Check(
        .files,
        "stray-file",
        .warning,
        "Every file belongs to a part of the portal",
        fix: "move it to docs/, guides/, training/ or files/"
    )
}

extension Check {
    static let unknownFile = Check(reading: "unknown-file", "Every data file has a known name")
    static let projectBesideProjects = Check(
        reading: "project-beside-projects",
        "A client has one project, or several in folders of their own"
    )
}
