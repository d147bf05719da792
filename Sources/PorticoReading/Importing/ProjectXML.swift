import PorticoModel

/// Reads plans that Microsoft Project and compatible programs write as XML.
/// Source: Microsoft, "Project XML Data Interchange Schema" (`http://schemas.microsoft.com/project`).
package struct ProjectXML {
    private struct Task {
        var uid: String
        var name: String
        var level: Int
        var isMilestone: Bool
        var isSummary: Bool
        var isActive: Bool
        var node: XMLNode
        var predecessors: [String]
    }

    private let tasks: [Task]
    private let byUID: [String: Task]
    /// The ids of milestones by their task's UID.
    private var milestoneIDs: [String: String] = [:]

    /// Reads the plan. Top-level summary tasks become phases, and milestones become milestones. A dependency on a task
    /// becomes one on the milestones before it. Throws if the XML is not such a project.
    package static func read(_ xml: String) throws(ImportProblem) -> ImportedPlan {
        let root = try XMLReader.read(xml)
        guard root.name == "Project", let list = root.child("Tasks") else {
            throw ImportProblem("this is not Microsoft Project XML: there is no <Project> with <Tasks>")
        }
        let project = ProjectXML(list.children("Task"))
        return project.plan(beside: root)
    }

    private init(_ nodes: [XMLNode]) {
        tasks = nodes.compactMap { node in
            // UID 0 is the project itself, and a task without a name is an empty row.
            guard let uid = node.value("UID"), uid != "0", let name = node.value("Name") else { return nil }
            return Task(
                uid: uid,
                name: name,
                level: Int(node.value("OutlineLevel") ?? "1") ?? 1,
                isMilestone: Self.isTrue(node.value("Milestone")),
                isSummary: Self.isTrue(node.value("Summary")),
                isActive: node.value("Active").map(Self.isTrue) ?? true,
                node: node,
                predecessors: node.children("PredecessorLink").compactMap { $0.value("PredecessorUID") }
            )
        }
        byUID = Dictionary(tasks.map { ($0.uid, $0) }) { first, _ in first }
        for task in tasks where task.isMilestone && !task.isSummary && task.isActive {
            milestoneIDs[task.uid] = "M\(milestoneIDs.count + 1)"
        }
    }

    private func plan(beside root: XMLNode) -> ImportedPlan {
        var plan = ImportedPlan()
        var phase: String?
        for task in tasks {
            if task.level == 1 { phase = nil }
            if !task.isActive {
                plan.leftOut.append("\"\(task.name)\": it is not active")
            } else if task.isSummary, task.level == 1 {
                let id = "P\(plan.phases.count + 1)"
                phase = id
                plan.phases.append(self.phase(task, id, &plan))
                listDetails(of: task, id, &plan)
            } else if let id = milestoneIDs[task.uid] {
                plan.milestones.append(milestone(task, id, in: phase, &plan))
                listDetails(of: task, id, &plan)
            } else {
                plan.leftOut.append(task.isSummary ? "the group \"\(task.name)\"" : "the task \"\(task.name)\"")
            }
        }
        for (list, name) in [("Resources", "resources"), ("Assignments", "assignments"), ("Calendars", "calendars")] {
            let count = root.child(list)?.children.count ?? 0
            if count > 0 { plan.leftOut.append("\(count) \(name)") }
        }
        return plan
    }

    private func phase(_ task: Task, _ id: String, _ plan: inout ImportedPlan) -> Phase {
        var phase = Phase(id: id, title: task.name, provenance: .pending)
        let planned = Phase.Span(start: day(task.node, "Start", id, &plan), finish: day(task.node, "Finish", id, &plan))
        if let baseline = baseline(of: task.node) {
            phase.baseline = Phase.Span(
                start: day(baseline, "Start", id, &plan),
                finish: day(baseline, "Finish", id, &plan)
            )
            phase.forecast = planned == phase.baseline ? Phase.Span() : planned
        } else {
            phase.baseline = planned
            noteMissingBaseline(of: task, id, &plan)
        }
        phase.actual = Phase.Span(
            start: day(task.node, "ActualStart", id, &plan),
            finish: day(task.node, "ActualFinish", id, &plan)
        )
        return phase
    }

    private func milestone(_ task: Task, _ id: String, in phase: String?, _ plan: inout ImportedPlan) -> Milestone {
        var milestone = Milestone(id: id, title: task.name, provenance: .pending)
        let planned = day(task.node, "Finish", id, &plan) ?? day(task.node, "Start", id, &plan)
        milestone.forecast = planned
        if let baseline = baseline(of: task.node) {
            milestone.baseline = day(baseline, "Finish", id, &plan) ?? day(baseline, "Start", id, &plan) ?? planned
        } else {
            milestone.baseline = planned
            noteMissingBaseline(of: task, id, &plan)
        }
        milestone.actual = day(task.node, "ActualFinish", id, &plan)
        milestone.phase = phase
        milestone.dependsOn = milestones(before: task, id, &plan)
        return milestone
    }

    /// Returns the nearest milestones before a task, through the tasks in between. A group is finished with the
    /// milestones in it.
    private func milestones(before task: Task, _ own: String, _ plan: inout ImportedPlan) -> [String] {
        var found: Set<String> = []
        var seen: Set<String> = [task.uid]
        var waiting = task.predecessors
        while let uid = waiting.popLast() {
            guard seen.insert(uid).inserted else { continue }
            if let id = milestoneIDs[uid] {
                found.insert(id)
            } else if let other = byUID[uid], other.isSummary {
                let inside = milestones(inside: other).filter { $0 != own }
                found.formUnion(inside)
                if inside.isEmpty { plan.leftOut.append("the dependency of \(own) on the group \"\(other.name)\"") }
            } else if let other = byUID[uid] {
                waiting += other.predecessors
            } else {
                plan.leftOut.append(
                    "the dependency of \(own) on a task that is not in the file: \(uid.shortened(to: 20))"
                )
            }
        }
        return found.sorted(by: ItemID.precedes)
    }

    /// Returns the milestones of a group: the tasks after it that are on a deeper level.
    private func milestones(inside group: Task) -> [String] {
        guard let index = tasks.firstIndex(where: { $0.uid == group.uid }) else { return [] }
        return tasks[(index + 1)...].prefix { $0.level > group.level }.compactMap { milestoneIDs[$0.uid] }
    }

    /// Records the details of a task for which a plan has no place.
    private func listDetails(of task: Task, _ id: String, _ plan: inout ImportedPlan) {
        let name = "\(id) \"\(task.name)\""
        if let deadline = task.node.value("Deadline") {
            plan.leftOut.append("the deadline of \(name): \(deadline.prefix(10))")
        }
        if let notes = task.node.value("Notes") {
            plan.leftOut.append("the notes of \(name): \(notes.shortened(to: 120))")
        }
        for baseline in task.node.children("Baseline") {
            guard let number = baseline.value("Number"), number != "0" else { continue }
            plan.leftOut.append(
                "baseline \(number.shortened(to: 4)) of \(name): \(baseline.value("Finish")?.prefix(10) ?? "")"
            )
        }
        for link in task.node.children("PredecessorLink") {
            if let lag = link.value("LinkLag"), lag != "0" {
                plan.leftOut.append("a lag before \(name): \(lag.shortened(to: 12)) tenths of a minute")
            }
            if let type = link.value("Type"), type != "1" {
                plan.leftOut.append("the type of a link to \(name): it becomes finish-to-start")
            }
        }
    }

    private func noteMissingBaseline(of task: Task, _ id: String, _ plan: inout ImportedPlan) {
        plan.leftOut.append(
            "a baseline of \(id) \"\(task.name)\": it has none, so its current dates are used as promised dates"
        )
    }

    /// Returns the first baseline; later ones are numbered 1 to 10.
    private func baseline(of node: XMLNode) -> XMLNode? {
        node.children("Baseline").first { ($0.value("Number") ?? "0") == "0" }
    }

    /// Reads a date: `2026-04-11T17:00:00` → 11 April. Times are local to the project, without a zone.
    private func day(_ node: XMLNode, _ name: String, _ id: String, _ plan: inout ImportedPlan) -> CalendarDate? {
        let part = node.name == "Baseline" ? "baseline's " : ""
        return plan.day(node.value(name), "the \(part)\(name) of \(id)")
    }

    private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}
