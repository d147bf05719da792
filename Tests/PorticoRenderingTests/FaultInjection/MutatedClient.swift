import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading
@testable import PorticoRendering
import PorticoRules
import TestSupport

/// A client's data and front matter, of four updates and without the text of its pages, so that it is read quickly; and what
/// comes of changing it.
struct MutatedClient {
    let source: ClientSource
    private let theme: Theme
    private let before: Set<String>
    private let texts: ModelTexts
    private let contradictions: [String: Set<String>]
    private let published: [String: String]
    private let pages: [String: String]
    /// Of each file, before anything is cut.
    private let lineCounts: [String: Int]

    init(_ whole: ClientSource, theme: Theme) throws {
        var source = whole
        source.texts = Self.withoutOldWeeks(whole.texts).map { file in
            guard file.path.hasSuffix(".md"), file.text.hasPrefix("---\n") else { return file }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex - 1
            return SourceFile(path: file.path, text: lines[...end].joined(separator: "\n") + "\n")
        }
        self.source = source
        self.theme = theme
        lineCounts = Dictionary(
            uniqueKeysWithValues: source.texts.map { file in
                (file.path, file.text.split(separator: "\n", omittingEmptySubsequences: false).count)
            }
        )
        let (portal, findings) = Self.parse(source)
        guard let portal else { throw Unreadable() }
        before = Set(findings.map(Self.words))
        texts = ModelTexts(portal)
        pages = Self.render(portal, theme).pages
        let projects = PlainProject.all(in: source.texts, slug: source.slug, today: Self.today)
        published = projects.reduce(into: [:]) { result, entry in
            for item in entry.value.milestones + entry.value.deliverables {
                result["\(entry.key) \(item.id)"] = item["baseline"].text
            }
        }
        contradictions = Self.contradictions(in: projects, published)
    }

    struct Unreadable: Error {}

    /// Reading all the sample's snapshots takes longer than everything else together.
    private static func withoutOldWeeks(_ texts: [SourceFile]) -> [SourceFile] {
        func folder(_ path: String) -> String { path.split(separator: "/").dropLast().joined(separator: "/") }
        let weeks = texts.map(\.path).filter { $0.contains("/status/") || $0.contains("/snapshots/") }
        let byFolder = Dictionary(grouping: weeks, by: folder)
        let old = Set(byFolder.values.flatMap { $0.sorted().dropLast(4) })
        return texts.filter { !old.contains($0.path) }
    }

    /// What a change came to.
    struct Result {
        /// Errors and warnings that were not there before, and notes.
        var found: [Diagnostic] = []
        /// Those whose place is on no line of the client's files.
        var placeless: [String] = []
        /// Nil where errors keep it from being rendered.
        var changedPages: Int?
        var difference: PlainDifference?
        /// Why saying nothing of it is not right; nil where it is, or where something is said.
        var gap: String?
    }

    func result(of mutation: Mutation) -> Result {
        var changed = source
        changed.texts = source.texts.map {
            $0.path == mutation.path ? SourceFile(path: $0.path, text: mutation.text) : $0
        }
        let (portal, all) = Self.parse(changed)
        var result = Result(found: all.filter { !before.contains(Self.words($0)) && $0.severity != .note })
        result.placeless = all.filter { !holds($0.place) }.map(line(for:))
        guard let portal, !result.found.contains(where: { $0.severity == .error }) else { return result }
        let rendered = Self.render(portal, theme)
        result.found += rendered.diagnostics.filter { !before.contains(Self.words($0)) }
        result.changedPages = Set(pages.keys).union(rendered.pages.keys).count { pages[$0] != rendered.pages[$0] }
        guard result.found.isEmpty else { return result }
        judgeSilence(of: mutation, changed, portal, &result)
        return result
    }

    /// Whether the place is in one of the client's files, on a line it has.
    private func holds(_ place: SourceRange) -> Bool {
        guard let lines = lineCounts[place.file] else {
            return place.start.line == 1 && source.assets.contains { $0.path == place.file }
        }
        return (1...lines).contains(place.start.line) && place.start.column >= 1
    }

    // MARK: Silence

    private func judgeSilence(of mutation: Mutation, _ changed: ClientSource, _ portal: Portal, _ result: inout Result)
    {
        let isMarkdown = mutation.path.hasSuffix(".md")
        let old = source.texts.first { $0.path == mutation.path }?.text ?? ""
        guard let first = PlainTree(old, isMarkdown: isMarkdown),
            let second = PlainTree(mutation.text, isMarkdown: isMarkdown)
        else {
            result.gap = "the file cannot be read by others"
            return
        }
        let difference = PlainDifference(from: first, to: second)
        result.difference = difference
        result.gap =
            reading(difference, of: mutation.path, portal, pages: result.changedPages) ?? schema(mutation, second)
            ?? facts(changed)
    }

    /// That what differs was read, and nothing else.
    private func reading(_ difference: PlainDifference, of path: String, _ portal: Portal, pages: Int?) -> String? {
        let now = ModelTexts(portal)
        let (lost, gained) = (texts.lost(in: now), now.lost(in: texts))
        if difference.isNone {
            return lost.isEmpty && gained.isEmpty && pages == 0 ? nil : "nothing differs, but the portal does"
        }
        if let change = difference.change {
            guard lost.contains(ModelTexts.counted(change.before)), gained.contains(ModelTexts.counted(change.after))
            else {
                return "\(change.path): \(change.after) was not read"
            }
            return pages == 0 && !isShownNowhere(change.path, in: path) ? "\(change.path): no page shows it" : nil
        }
        if difference.isJoined, pages ?? 0 > 0 { return nil }
        guard let removed = difference.removed else { return "more than one thing differs" }
        // Without them, what the site says for every client holds.
        if path.hasSuffix("/client.yml"), ["tolerances", "cadence"].contains(removed.path) {
            return lost.isEmpty && gained.isEmpty ? "\(removed.path): nothing takes its place" : nil
        }
        let kept = removed.texts.filter {
            !lost.contains(ModelTexts.counted($0)) && !Self.isDefault(removed.path, $0, in: path)
        }
        guard kept.isEmpty else { return "\(removed.path): the model still holds \(kept.sorted())" }
        let isSame = removed.texts.allSatisfy { Self.isDefault(removed.path, $0, in: path) }
        guard pages == 0, !isSame, !isShownNowhere(removed.path, in: path) else { return nil }
        return "\(removed.path): no page shows that it is gone"
    }

    /// A key that is left out has its first word; an update without a date has its file's.
    private static func isDefault(_ path: String, _ text: String, in file: String) -> Bool {
        if path == "date" { return file.hasSuffix("/\(text).md") }
        return [
            "status": ["open", "planned", "raised"], "result": ["open"], "direction": ["up"], "approver": ["false"],
        ][
            path.split(separator: ".").last.map(String.init) ?? ""
        ]?.contains(text) ?? false
    }

    /// What is kept for the rules and for later, and stands on no page; so is what was expected of a milestone, once it is
    /// reached.
    private func isShownNowhere(_ path: String, in file: String) -> Bool {
        let name = path.split(separator: ".").last.map(String.init) ?? ""
        if ["grace_days", "author", "order", "start"].contains(name) { return true }
        guard path.hasSuffix(".forecast"), let text = source.texts.first(where: { $0.path == file })?.text else {
            return false
        }
        return PlainTree(text)?.leaves[path.replacing(".forecast", with: ".actual")] != nil
    }

    private func schema(_ mutation: Mutation, _ tree: PlainTree) -> String? {
        let name =
            mutation.path.contains("/status/") ? "status" : String(mutation.path.split(separator: "/").last ?? "")
        guard let file = DataFile.named(name),
            let schema = try? SchemaCheck(JSONSchema(names: CheckCatalogue.names).text(of: file))
        else {
            return "no schema for \(name)"
        }
        let problems = schema.problems(in: tree)
        return problems.isEmpty ? nil : problems.sorted().joined(separator: "; ")
    }

    private func facts(_ changed: ClientSource) -> String? {
        let projects = PlainProject.all(in: changed.texts, slug: source.slug, today: Self.today)
        let all = Self.contradictions(in: projects, published).flatMap { folder, found in
            found.subtracting(contradictions[folder] ?? [])
        }
        return all.isEmpty ? nil : all.sorted().joined(separator: "; ")
    }

    private static func contradictions(
        in projects: [String: PlainProject],
        _ published: [String: String]
    ) -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        for (folder, project) in projects {
            var project = project
            for (name, date) in published where name.hasPrefix("\(folder) ") {
                project.published[String(name.dropFirst(folder.count + 1))] = date
            }
            result[folder] = PlainFacts(project: project).contradictions
        }
        return result
    }

    // MARK: The program

    private static let today = CalendarDate(2026, 11, 20) ?? CalendarDate(dayNumber: 0)

    private static func parse(_ source: ClientSource) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        PortalParser(dates: BuildDates(today: today)).parse(source)
    }

    private static func render(_ portal: Portal, _ theme: Theme) -> (pages: [String: String], diagnostics: [Diagnostic])
    {
        let (files, diagnostics) = PortalRenderer(theme: theme).render(portal)
        var pages: [String: String] = [:]
        for file in files {
            if case .text(let text) = file.contents { pages[file.path] = text }
        }
        return (pages, diagnostics)
    }

    /// Lines move when one is cut: a finding is the same when it says the same.
    private static func words(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.place.file) \(diagnostic.rule) \(diagnostic.summary)"
    }
}
