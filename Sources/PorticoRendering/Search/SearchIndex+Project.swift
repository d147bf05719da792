internal import PorticoMarkdown
internal import PorticoModel

extension SearchIndex {
    /// Adds a page with its headings. `trail` is the page's path, outermost first.
    mutating func add(_ page: Page, of project: Project, trail: [String]) {
        let headings = page.body.outline.filter { (2...4).contains($0.level) }
        let target = Target(
            kind: .page,
            path: page.outputPath,
            title: page.title,
            note: ((project.folder.isEmpty ? [] : [project.name]) + trail).joined(separator: " › "),
            headings: headings.map { Heading(anchor: $0.anchor, text: $0.text) }
        )
        let extra = ([page.summary].compactMap(\.self) + page.tags + page.roles + page.objectives).joined(
            separator: " "
        )
        add(target, words: page.body.words, extra)
    }

    /// Adds the data: every item with its own place, the terms and the updates.
    mutating func addItems(of scope: ProjectScope) {
        let project = scope.project
        for update in project.updates { add(update, in: scope) }
        for deliverable in project.deliverables {
            add(.deliverable, deliverable.id, deliverable.title, [deliverable.summary], in: scope)
        }
        addPlan(project.plan, in: scope)
        addEntries(project.raid, in: scope)
        for kpi in project.kpis { add(.kpi, kpi.id, kpi.title, [kpi.unit], in: scope) }
        for window in project.maintenance { add(.maintenance, window.id, window.title, [window.affects], in: scope) }
        for item in project.handover.checklist { add(.handover, item.id, item.title, [], in: scope) }
        let glossary = PortalLayout.glossary(of: project.folder)
        for term in project.glossary {
            let path = "\(glossary)#\(PortalLayout.slug(term.term))"
            add(Target(kind: .term, path: path, title: term.term), text: term.definition)
        }
    }

    private mutating func addPlan(_ plan: Plan, in scope: ProjectScope) {
        for phase in plan.phases { add(.milestone, phase.id, phase.title, [phase.reason], in: scope) }
        for milestone in plan.milestones {
            let texts = [milestone.reason] + milestone.criteria.map(\.text)
            add(.milestone, milestone.id, milestone.title, texts, in: scope)
        }
        for payment in plan.payments { add(.payment, payment.id, payment.title, [], in: scope) }
    }

    private mutating func addEntries(_ raid: RAID, in scope: ProjectScope) {
        for action in raid.actions { add(.action, action.id, action.title, [], in: scope) }
        for decision in raid.decisions {
            add(.decision, decision.id, decision.title, [decision.decision, decision.rationale], in: scope)
        }
        for risk in raid.risks { add(.decision, risk.id, risk.title, [risk.action], in: scope) }
        for issue in raid.issues { add(.decision, issue.id, issue.title, [issue.impact, issue.action], in: scope) }
        for change in raid.changeRequests { add(.decision, change.id, change.title, [], in: scope) }
        for assumption in raid.assumptions { add(.decision, assumption.id, assumption.text, [], in: scope) }
        for dependency in raid.dependencies { add(.decision, dependency.id, dependency.on, [], in: scope) }
    }

    mutating func addPeople(of client: Client) {
        for person in client.people {
            let path = "\(PortalLayout.people)#\(PortalLayout.anchor(person.id))"
            add(Target(kind: .person, path: path, title: person.name, note: person.role ?? ""), text: "")
        }
    }

    private mutating func add(_ update: StatusUpdate, in scope: ProjectScope) {
        let date = scope.words.dateText(update.date)
        let target = Target(kind: .update, path: update.outputPath, title: update.plainHeadline, note: date)
        add(target, words: update.body.words, update.why ?? "")
    }

    private mutating func add(
        _ kind: Kind,
        _ id: String,
        _ title: String,
        _ texts: [String?],
        in scope: ProjectScope
    ) {
        guard let path = scope.target(of: id)?.outputPath else { return }
        add(
            Target(kind: kind, path: path, title: title, note: id),
            text: texts.compactMap(\.self).joined(separator: " ")
        )
    }
}
