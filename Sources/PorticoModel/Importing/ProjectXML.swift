/// Plans that Microsoft Project and what exchanges files with it write as XML.
/// Source: Microsoft, "Project XML Data Interchange Schema" (`http://schemas.microsoft.com/project`).
package struct ProjectXML {
    private struct Task {
        var uid: String
        var name: String
        var level: Int
        var isMilestone: Bool
        var isSummary: Bool
        var node: XMLNode
        var predecessors: [String]
    }

    private let tasks: [Task]
    private let byUID: [String: Task]
    /// Ids of milestones by their task's UID.
    private var milestoneIDs: [String: String] = [:]

    /// Summary tasks of the first level become phases, milestones become milestones; what hangs on a task hangs on the
    /// milestones before it. Throws where the XML is no such project.
    package static func read(_ xml: String) throws(ImportProblem) -> ImportedPlan {
        let root = try XMLReader.read(xml)
        guard root.name == "Project", let list = root.child("Tasks") else {
            throw ImportProblem("this is no project in Microsoft's XML: there is no <Project> with <Tasks>")
        }
        let project = ProjectXML(list.children("Task"))
        return project.plan(beside: root)
    }

    private init(_ nodes: [XMLNode]) {
        tasks = nodes.compactMap { node in
            // UID 0 is the project itself; a task without a name is an empty row.
            guard let uid = node.value("UID"), uid != "0", let name = node.value("Name") else { return nil }
            return Task(
                uid: uid,
                name: name,
                level: Int(node.value("OutlineLevel") ?? "1") ?? 1,
                isMilestone: Self.isTrue(node.value("Milestone")),
                isSummary: Self.isTrue(node.value("Summary")),
                node: node,
                predecessors: node.children("PredecessorLink").compactMap { $0.value("PredecessorUID") }
            )
        }
        byUID = Dictionary(tasks.map { ($0.uid, $0) }) { first, _ in first }
        for task in tasks where task.isMilestone && !task.isSummary {
            milestoneIDs[task.uid] = "M\(milestoneIDs.count + 1)"
        }
    }

    private func plan(beside root: XMLNode) -> ImportedPlan {
        var plan = ImportedPlan()
        var phase: String?
        for task in tasks {
            if task.level == 1 { phase = nil }
            if task.isSummary, task.level == 1 {
                let id = "P\(plan.phases.count + 1)"
                phase = id
                plan.phases.append(self.phase(task, id))
            } else if let id = milestoneIDs[task.uid] {
                plan.milestones.append(milestone(task, id, in: phase))
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

    private func phase(_ task: Task, _ id: String) -> Phase {
        var phase = Phase(id: id, title: task.name, provenance: .pending)
        let planned = Phase.Span(start: day(task.node, "Start"), finish: day(task.node, "Finish"))
        if let baseline = baseline(of: task.node) {
            phase.baseline = Phase.Span(start: day(baseline, "Start"), finish: day(baseline, "Finish"))
            phase.forecast = planned == phase.baseline ? Phase.Span() : planned
        } else {
            phase.baseline = planned
        }
        phase.actual = Phase.Span(start: day(task.node, "ActualStart"), finish: day(task.node, "ActualFinish"))
        return phase
    }

    private func milestone(_ task: Task, _ id: String, in phase: String?) -> Milestone {
        var milestone = Milestone(id: id, title: task.name, provenance: .pending)
        let planned = day(task.node, "Finish") ?? day(task.node, "Start")
        milestone.baseline = baseline(of: task.node).flatMap { day($0, "Finish") ?? day($0, "Start") } ?? planned
        milestone.forecast = planned
        milestone.actual = day(task.node, "ActualFinish")
        milestone.phase = phase
        milestone.dependsOn = milestones(before: task)
        return milestone
    }

    /// The nearest milestones before a task, through the tasks between them.
    private func milestones(before task: Task) -> [String] {
        var found: [String] = []
        var seen: Set<String> = [task.uid]
        var waiting = task.predecessors
        while let uid = waiting.popLast() {
            guard seen.insert(uid).inserted else { continue }
            if let id = milestoneIDs[uid] { found.append(id) } else { waiting += byUID[uid]?.predecessors ?? [] }
        }
        return found.sorted(by: ItemID.precedes)
    }

    /// The first baseline: later ones are numbered 1 to 10.
    private func baseline(of node: XMLNode) -> XMLNode? {
        node.children("Baseline").first { ($0.value("Number") ?? "0") == "0" }
    }

    /// `2026-04-11T17:00:00` → 11 April: times are the project's own, without a zone.
    private func day(_ node: XMLNode, _ name: String) -> CalendarDate? {
        node.value(name).flatMap { CalendarDate(iso: $0.prefix(10)) }
    }

    private static func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }
}
