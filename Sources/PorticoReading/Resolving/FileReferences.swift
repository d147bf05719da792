import PorticoDiagnostics
import PorticoModel

/// Checks that files and pages named in data and front matter exist.
struct FileReferences {
    let portal: Portal
    private(set) var diagnostics: [Diagnostic] = []

    init(_ portal: Portal) {
        self.portal = portal
    }

    /// Checks the files and pages that the project's data files name.
    mutating func check(_ project: Project) {
        let base = [portal.slug, project.folder].filter { !$0.isEmpty }.joined(separator: "/")
        for file in ProjectData.fields.files(of: project.data) { checkFile(file.path, from: base, at: file.place) }
        for deliverable in project.deliverables {
            for (index, page) in deliverable.pages.enumerated() {
                let place = deliverable.provenance.fields["pages.\(index)"] ?? deliverable.provenance.item
                check(WantedFile(path: ContentPath.resolve(page, from: base), written: page, place: place))
            }
        }
    }

    mutating func checkLogo() {
        guard let logo = portal.client.brand.logo else { return }
        checkFile(logo, from: portal.slug, at: portal.client.provenance.place(of: "brand"))
    }

    /// Checks a page that must be published.
    mutating func check(_ wanted: WantedFile) {
        if let path = wanted.path, portal.links.pages[path] != nil || portal.links.laterPages.contains(path) { return }
        let reason = wanted.path.flatMap { portal.links.leftOut[$0] }
        report(
            wanted,
            .unknownPage,
            "there is no page",
            among: portal.links.pages.keys.filter { !$0.hasSuffix("/") },
            reason
        )
    }

    private mutating func checkFile(_ written: String, from base: String, at place: SourceRange) {
        // A value that could not be read as a path has already been reported.
        guard !written.isEmpty else { return }
        let path = ContentPath.resolve(written, from: base)
        if let path, portal.assets[path] != nil { return }
        let wanted = WantedFile(path: path, written: written, place: place)
        report(wanted, .missingFile, "there is no file", among: Array(portal.assets.keys), nil)
    }

    private mutating func report(
        _ wanted: WantedFile,
        _ check: Check,
        _ what: String,
        among candidates: [String],
        _ reason: String?
    ) {
        var problem = DecodingProblem(check, "\(what) \"\(wanted.written.shortened(to: 80))\"")
        if let reason { problem.explanation = "it exists but is not published: \(reason)" }
        if reason == nil, let path = wanted.path, let likely = NearestSpelling.of(path, among: candidates) {
            let folder = wanted.written == path ? "" : Self.base(of: wanted.written, path)
            problem.fix = "did you mean \"\(ContentPath.relative(likely, from: folder))\"?"
        }
        diagnostics.append(problem.diagnostic(at: wanted.place))
    }

    /// Returns the folder from which `written` leads to `path`.
    private static func base(of written: String, _ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        var up = 0
        for part in written.split(separator: "/") {
            if part == ".." { up += 1 } else if part != "." { _ = parts.popLast() }
        }
        // The result does not show which folders `..` left. Any name will do, because it is left again.
        return (parts + Array(repeating: "x", count: up)).joined(separator: "/")
    }
}

extension Check {
    static let missingFile = Check(reading: "missing-file", "Every file that is referred to exists")
    static let unknownPage = Check(reading: "unknown-page", "Every page that is referred to exists and is published")
}
