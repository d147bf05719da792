import Foundation
import PorticoDiagnostics
import PorticoModel

/// A project's files as a plain reader sees them, with what is needed to judge them.
struct PlainProject {
    var plan = PlainTree.nothing
    var deliverables: [PlainTree] = []
    var raid = PlainTree.nothing
    var kpis: [PlainTree] = []
    var windows: [PlainTree] = []
    var handover = PlainTree.nothing
    var terms: [PlainTree] = []
    var updates: [(name: String, matter: PlainTree)] = []
    var client = PlainTree.nothing
    var today: CalendarDate
    /// The baselines that were published: by id.
    var published: [String: String] = [:]

    /// The projects of a client by folder.
    static func all(in texts: [SourceFile], slug: String, today: CalendarDate) -> [String: PlainProject] {
        var result: [String: PlainProject] = [:]
        var client = PlainTree.nothing
        for file in texts {
            let parts = file.path.split(separator: "/").map(String.init)
            guard let name = parts.last, let tree = PlainTree(file.text, isMarkdown: name.hasSuffix(".md")) else {
                continue
            }
            if parts.count == 2, name == "client.yml" { client = tree }
            let isUpdate = parts.dropLast().last == "status"
            guard isUpdate || name.hasSuffix(".yml") else { continue }
            let folder = parts.dropFirst().dropLast(isUpdate ? 2 : 1).joined(separator: "/")
            result[folder, default: PlainProject(today: today)].keep(tree, name: name, isUpdate)
        }
        for folder in result.keys { result[folder]?.client = client }
        return result
    }

    private mutating func keep(_ tree: PlainTree, name: String, _ isUpdate: Bool) {
        guard !isUpdate else { return updates.append((name, tree)) }
        switch name {
        case "plan.yml": plan = tree
        case "deliverables.yml": deliverables = tree["deliverables"].elements
        case "raid.yml": raid = tree
        case "kpis.yml": kpis = tree["kpis"].elements
        case "maintenance.yml": windows = tree["windows"].elements
        case "handover.yml": handover = tree
        case "glossary.yml": terms = tree["terms"].elements
        default: break
        }
    }

    var milestones: [PlainTree] { plan["milestones"].elements }
    var phases: [PlainTree] { plan["phases"].elements }
    var payments: [PlainTree] { plan["payments"].elements }

    /// The newest update that is not of a day to come.
    var statusDate: CalendarDate? { updates.compactMap(\.matter["date"].date).filter { $0 <= today }.max() }

    func milestone(_ id: String?) -> PlainTree? { milestones.first { $0["id"].text == id } }
    func phase(_ id: String?) -> PlainTree? { phases.first { $0["id"].text == id } }
}

extension PlainTree {
    /// What happened, else what is expected, else what was promised.
    var expected: CalendarDate? { self["actual"].date ?? self["forecast"].date ?? self["baseline"].date }

    var id: String { self["id"].text ?? self["system"].text ?? self["term"].text ?? "?" }
}
