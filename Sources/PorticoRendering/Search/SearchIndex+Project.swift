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
        for register in ProjectData.registers {
            guard let kind = register.facts.found.map(Kind.init) else { continue }
            let entries = zip(register.entries(in: project.data), register.words(in: project.data))
            for (entry, words) in entries {
                add(entry, kind, words.joined(separator: " "), of: register.facts, in: scope)
            }
        }
    }

    private mutating func add(
        _ entry: RegisterEntry,
        _ kind: Kind,
        _ text: String,
        of register: RegisterFacts,
        in scope: ProjectScope
    ) {
        guard entry.kind != nil else {
            let path = register.target(of: entry.id, in: scope.project.folder)
            return add(Target(kind: kind, path: path, title: entry.title), text: text)
        }
        guard let path = scope.target(of: entry.id)?.outputPath else { return }
        add(Target(kind: kind, path: path, title: entry.title, note: entry.id), text: text)
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
}
