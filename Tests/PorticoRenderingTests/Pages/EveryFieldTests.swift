import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoRendering
@testable import PorticoWeeks

/// Whether what authors write reaches a reader: each field of a week's data is changed, one after the other, and the new
/// value must stand on a page.
@Suite("Every field")
struct EveryFieldTests {
    /// Why a field is on no page.
    private static let unseen: [String: String] = [
        "client.aims": "the project's own stand in their place",
        "client.project": "the project's name",
        "client.language": "the words of every page",
        "client.timezone": "for calendars",
        "client.cadence.grace_days": "for the author's own checks",
        "client.tolerances.action_overdue_days.amber": "beside what they judge",
        "client.tolerances.action_overdue_days.red": "beside what they judge",
        "client.tolerances.other_milestone_days.amber": "beside what they judge",
        "client.tolerances.other_milestone_days.red": "beside what they judge",
        "client.tolerances.schedule_days.amber": "beside what they judge",
        "client.tolerances.schedule_days.red": "beside what they judge",
        "client.tolerances.undecided_change_days.amber": "beside what they judge",
        "client.tolerances.undecided_change_days.red": "beside what they judge",
        "deliverables.criteria": "names criteria, which are shown",
        "deliverables.acceptance.evidence_sha256": "the file's own stands in its place",
        "deliverables.files.sha256": "the file's own stands in its place",
        "deliverables.forecast": "what happened stands in its place",
        "plan.milestones.forecast": "what happened stands in its place",
        "plan.phases.forecast.finish": "what happened stands in its place",
        "plan.phases.forecast.start": "what happened stands in its place",
        "update.asks": "names actions, which are shown",
        "update.included.shared/part.md": "is a part of the text where that includes it",
        "update.path": "where the author finds it",
    ]

    @Test("of a project's data stands on a page, with its own value")
    func reachesAPage() throws {
        let theme = try #require(Theme.load(overrides: []).theme)
        let whole = try #require(EveryField.snapshot()).json.filter { !Self.ofTheTool.contains($0.key) }
        let before = try pages(of: whole, theme)
        var missing: [String] = []
        for leaf in leaves(of: .object(whole)) where Self.unseen[leaf.path.name] == nil {
            let shown = leaf.value.others.contains { other in
                guard case .object(let members) = JSONValue.object(whole).replacing(leaf.path[...], with: other),
                    let after = try? pages(of: members, theme)
                else { return false }
                return !after.isEmpty && after != before && other.isSeen(in: after)
            }
            if !shown { missing.append(leaf.path.name) }
        }
        #expect(missing == [])
    }

    /// What the tool itself writes into a snapshot.
    private static let ofTheTool: Set<String> = ["schema", "number", "previous", "computed", "pages", "folder"]

    /// All pages of the portal that a snapshot's members make, in one text.
    private func pages(of members: [String: JSONValue], _ theme: Theme) throws -> String {
        var members = members
        members["number"] = 1
        members["computed"] = .object(["findings": .list([])])
        let node = try JSONReader.read(JSONValue.object(members).canonicalText)
        var reading = SnapshotReading(places: TextPlaces(SourceFile(path: "x.json", text: "")))
        // A value of another kind than the field's.
        guard let snapshot = reading.decode(node, Snapshot.fields) else { return "" }
        let files = PortalRenderer(theme: theme).render(portal(of: snapshot)).files
        return files.compactMap { file in
            guard case .text(let text) = file.contents, file.path.hasSuffix(".html") else { return nil }
            return text
        }.joined()
    }

    private func portal(of snapshot: Snapshot) -> Portal {
        var project = snapshot.project
        project.updates = [
            StatusUpdate(
                snapshot.update,
                slug: "acme",
                folder: "",
                provenance: EveryField.nowhere,
                markdown: MarkdownParser()
            )
        ]
        let paths = ProjectData.fields.files(of: project.data).map(\.path)
        let assets = paths.map { ("acme/\($0)", Asset(path: "acme/\($0)", bytes: Data("x".utf8))) }
        let pages = project.deliverables.flatMap(\.pages).map { path in
            ("acme/\(path)", LinkTargets.PageTarget(outputPath: "guides/a.html", title: path, anchors: []))
        }
        return Portal(
            slug: "acme",
            client: snapshot.client,
            supplier: snapshot.supplier,
            root: project,
            projects: [],
            assets: Dictionary(assets) { first, _ in first },
            links: LinkTargets(pages: Dictionary(pages) { first, _ in first })
        )
    }
}

private struct Leaf {
    var path: [String]
    var value: JSONValue
}

/// Every value that holds no other, with the way to it.
private func leaves(of value: JSONValue, at path: [String] = []) -> [Leaf] {
    switch value {
    case .object(let members):
        members.sorted { $0.key < $1.key }.flatMap { leaves(of: $0.value, at: path + [$0.key]) }
    case .list(let values): values.enumerated().flatMap { leaves(of: $1, at: path + [String($0)]) }
    default: [Leaf(path: path, value: value)]
    }
}

extension [String] {
    /// `plan.phases.owner`: without the numbers of lists.
    fileprivate var name: String { filter { Int($0) == nil }.joined(separator: ".") }
}

extension JSONValue {
    fileprivate func replacing(_ path: ArraySlice<String>, with value: JSONValue) -> JSONValue {
        guard let first = path.first else { return value }
        switch self {
        case .object(var members):
            members[first] = members[first]?.replacing(path.dropFirst(), with: value)
            return .object(members)
        case .list(var values):
            guard let index = Int(first) else { return self }
            values[index] = values[index].replacing(path.dropFirst(), with: value)
            return .list(values)
        default: return self
        }
    }

    private static let word = "Zanzibar-7"
    private static let day = "2026-03-11"
    private static let names: [String] =
        Health.allCases.map(\.rawValue) + StatusUpdate.Kind.allCases.map(\.rawValue) + Side.allCases.map(\.rawValue)
        + Deliverable.Status.allCases.map(\.rawValue) + Acceptance.Method.allCases.map(\.rawValue)
        + Criterion.Result.allCases.map(\.rawValue) + Risk.Status.allCases.map(\.rawValue)
        + Risk.Response.allCases.map(\.rawValue) + Issue.Severity.allCases.map(\.rawValue)
        + Assumption.Status.allCases.map(\.rawValue) + Dependency.Status.allCases.map(\.rawValue)
        + ChangeRequest.Status.allCases.map(\.rawValue) + KPI.Direction.allCases.map(\.rawValue)
        + MaintenanceWindow.Status.allCases.map(\.rawValue) + AgreedTerm.allCases.map(\.rawValue)

    /// Values it might be changed to: what does not fit its field cannot be read.
    fileprivate var others: [JSONValue] {
        switch self {
        case .bool(let value): [.bool(!value)]
        case .number(let value): [.number(value + 1), .number(value - 1), .number(value + 7)]
        case .text(let text) where CalendarDate(iso: text) != nil: [.text(Self.day)]
        case .text(let text) where Self.names.contains(text): Self.names.filter { $0 != text }.map(JSONValue.text)
        case .text(let text): [.text(text.hasPrefix("https:") ? "https://\(Self.word)/" : Self.word)]
        default: []
        }
    }

    /// Whether a page shows it, as far as its own form says it: names of lists and figures stand there in other words.
    fileprivate func isSeen(in pages: String) -> Bool {
        guard case .text(let text) = self else { return true }
        if text == Self.day { return pages.contains("datetime=\"\(text)\"") || pages.contains("11 Mar 2026") }
        return text.contains(Self.word) ? pages.contains(text) || pages.contains(text.lowercased()) : true
    }
}
