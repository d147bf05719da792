import PorticoModel

/// Risks and issues, the small registers, updates, and ids.
extension PlainFacts {
    func raid() -> [String] {
        var result: [String] = []
        for item in project.raid["risks"].elements where ["open", nil].contains(item["status"].text) {
            if let due = item["due"].date, due < limit { result.append("\(item.id) due on \(due)") }
        }
        for item in project.raid["issues"].elements where item["resolved"] == .nothing {
            if let due = item["due"].date, due < limit { result.append("\(item.id) due on \(due)") }
        }
        for item in project.raid["assumptions"].elements where ["open", nil].contains(item["status"].text) {
            if let due = item["validate_by"].date, due < limit { result.append("\(item.id) due on \(due)") }
        }
        for item in project.raid["dependencies"].elements where item["status"].text != "met" {
            if let due = item["needed_by"].date {
                if due < limit, item["status"].text != "late" { result.append("\(item.id) due on \(due)") }
                if let milestone = project.milestone(item["milestone"].text)?.expected, due > milestone {
                    result.append("\(item.id) is needed after its milestone")
                }
            }
        }
        for item in project.raid["change_requests"].elements {
            let isDecided = ["approved", "rejected"].contains(item["status"].text)
            if isDecided != (item["decided"] != .nothing), item["status"].text != "withdrawn" {
                result.append("\(item.id) \(isDecided)")
            }
        }
        return result
    }

    /// Nothing is recorded before it can have been, and nothing in the future.
    func raidOrder() -> [String] {
        var result: [String] = []
        let orders: [(list: String, first: String, then: [String])] = [
            ("risks", "raised", ["due"]), ("issues", "raised", ["due", "resolved"]),
            ("actions", "asked", ["due", "done"]),
            ("change_requests", "raised", ["decided"]), ("decisions", "on", []),
        ]
        for (list, first, then) in orders {
            for item in project.raid[list].elements {
                guard let start = item[first].date else { continue }
                if start > latest, list != "decisions" || item["decision"] != .nothing {
                    result.append("\(item.id) \(first) on \(start)")
                }
                for key in then {
                    guard let date = item[key].date else { continue }
                    if date < start { result.append("\(item.id) \(key) before \(first)") }
                    if key != "due", date > latest { result.append("\(item.id) \(key) on \(date)") }
                }
            }
        }
        return result
    }

    // MARK: The small registers

    func registers() -> [String] {
        var result: [String] = []
        for kpi in project.kpis {
            let days = kpi["series"].elements.compactMap(\.["on"].date)
            if zip(days, days.dropFirst()).contains(where: { $0 >= $1 }) { result.append("\(kpi.id) out of order") }
            result += days.filter { $0 > latest }.map { "\(kpi.id) measured on \($0)" }
        }
        for window in project.windows {
            guard let on = window["on"].date else { continue }
            let status = window["status"].text ?? "planned"
            if status == "planned", on < limit { result.append("\(window.id) passed") }
            if status == "done", on > latest { result.append("\(window.id) done on \(on)") }
        }
        for item in project.handover["checklist"].elements {
            if let done = item["done"].date, done > latest { result.append("\(item.id) done on \(done)") }
            if item["done"] == .nothing, let due = item["due"].date, due < limit { result.append("\(item.id) overdue") }
        }
        for access in project.handover["access"].elements {
            guard let granted = access["granted"].date else { continue }
            if granted > latest { result.append("\(access.id) granted on \(granted)") }
            if let revoked = access["revoked"].date, revoked < granted || revoked > latest {
                result.append("\(access.id) revoked on \(revoked)")
            }
        }
        return result
    }

    func updates() -> [String] {
        project.updates.filter { "\($0.matter["date"].text ?? "").md" != $0.name && $0.matter["date"] != .nothing }
            .map { "\($0.name) has another date" }
    }

    // MARK: Ids

    /// Every id that is named is somebody's.
    func references() -> [String] {
        let people = Set(project.client["people"].elements.map(\.id))
        let lists =
            [project.phases, project.milestones, project.payments, project.deliverables]
            + project.raid.members.values.map(\.elements)
        let criteria =
            (project.milestones.flatMap { $0["criteria"].elements }
                + project.deliverables.flatMap { $0["own_criteria"].elements })
        let ids = Set((lists.flatMap(\.self) + criteria).map(\.id))
        let everything = lists.flatMap(\.self).map { ($0.id, $0) } + project.updates.map { ($0.name, $0.matter) }
        var result: [String] = []
        for (name, item) in everything {
            for key in ["owner", "approver", "by", "author"] {
                if let id = item[key].text, !people.contains(id) { result.append("\(name): nobody is \(id)") }
            }
            let keys = [
                "phase", "milestone", "depends_on", "requires_acceptance", "criteria", "blocks", "affects", "asks",
            ]
            for id in keys.flatMap({ item[$0].texts }) where !ids.contains(id) { result.append("\(name): no \(id)") }
        }
        return result + project.client["escalation"].texts.filter { !people.contains($0) }.map { "nobody is \($0)" }
    }

    /// What somebody must see to has somebody, and a day.
    func needed() -> [String] {
        let open = project.raid["actions"].elements.filter { $0["done"] == .nothing }
        let key = project.milestones.filter { $0["key"].text == "true" && $0["actual"] == .nothing }
        let milestones = key.filter { $0["owner"] == .nothing || $0["baseline"] == .nothing }
        return open.filter { $0["owner"] == .nothing || $0["due"] == .nothing }.map { "\($0.id) lacks owner or day" }
            + milestones.map { "\($0.id) lacks owner or promise" }
    }
}
