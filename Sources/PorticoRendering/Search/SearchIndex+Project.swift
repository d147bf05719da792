internal import PorticoMarkdown
internal import PorticoModel

extension SearchIndex {
    /// A page of the author's, with its headings.
    mutating func add(_ page: Page, of project: Project, text: String) {
        let headings = page.body.outline.filter { (2...4).contains($0.level) }
        let target = Target(
            kind: .page,
            path: page.outputPath,
            title: page.title,
            note: project.folder.isEmpty ? "" : project.name,
            headings: headings.map { Heading(anchor: $0.anchor, text: $0.text) }
        )
        let extra = ([page.summary].compactMap(\.self) + page.tags + page.roles + page.objectives).joined(
            separator: " "
        )
        add(target, text: extra.isEmpty ? text : "\(text) \(extra)")
    }

    /// What the registers hold: deliverables, milestones, decisions, risks, issues, terms, updates.
    mutating func addItems(of scope: ProjectScope) {
        let project = scope.project
        for update in project.updates { add(update, in: scope) }
        for deliverable in project.deliverables {
            add(.deliverable, deliverable.id, deliverable.title, deliverable.summary ?? "", in: scope)
        }
        for milestone in project.plan.milestones {
            let criteria = milestone.criteria.map(\.text).joined(separator: " ")
            add(.milestone, milestone.id, milestone.title, "\(milestone.reason ?? "") \(criteria)", in: scope)
        }
        for decision in project.raid.decisions {
            let text = [decision.decision, decision.rationale].compactMap(\.self).joined(separator: " ")
            add(.decision, decision.id, decision.title, text, in: scope)
        }
        for risk in project.raid.risks { add(.decision, risk.id, risk.title, risk.action ?? "", in: scope) }
        for issue in project.raid.issues { add(.decision, issue.id, issue.title, issue.action ?? "", in: scope) }
        let glossary = PortalLayout.glossary(of: project.folder)
        for term in project.glossary {
            let path = "\(glossary)#\(PortalLayout.slug(term.term))"
            add(Target(kind: .term, path: path, title: term.term), text: term.definition)
        }
    }

    mutating func addPeople(of client: Client) {
        for person in client.people {
            let path = "\(PortalLayout.people)#\(PortalLayout.anchor(person.id))"
            add(Target(kind: .person, path: path, title: person.name, note: person.role ?? ""), text: "")
        }
    }

    private mutating func add(_ update: StatusUpdate, in scope: ProjectScope) {
        let date = scope.words.dateText(update.date)
        let target = Target(kind: .update, path: update.outputPath, title: update.headline, note: date)
        add(target, text: "\(update.why ?? "") \(update.body.plainText)")
    }

    private mutating func add(_ kind: Kind, _ id: String, _ title: String, _ text: String, in scope: ProjectScope) {
        guard let path = scope.target(of: id)?.outputPath else { return }
        add(Target(kind: kind, path: path, title: title, note: id), text: text)
    }
}
