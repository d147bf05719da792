package import PorticoDiagnostics

/// All items of a project that have an id, and the client's people.
package struct ItemIndex: Sendable {
    package struct Item: Sendable {
        package var kind: ItemKind
        package var id: String
        package var title: String
        /// The place of its id.
        package var place: SourceRange
        /// The path relative to the portal, including the fragment.
        package var outputPath: String
    }

    package private(set) var items: [String: Item] = [:]
    package private(set) var people: [String: Item] = [:]
    /// Reports ids that occur twice.
    package private(set) var diagnostics: [Diagnostic] = []

    package init(people: [Person]) {
        for person in people where !person.id.isEmpty {
            add(
                Item(
                    kind: .person,
                    id: person.id,
                    title: person.name,
                    place: person.provenance.place(of: "id"),
                    outputPath: "\(PortalLayout.people)#\(PortalLayout.anchor(person.id))"
                ),
                to: \.people
            )
        }
    }

    /// Adds the items of a project.
    package mutating func add(_ project: Project) {
        for item in project.items where !item.id.isEmpty { add(item, to: \.items) }
    }

    /// Adds the items that only the other index has, such as the client's own items for a project.
    package mutating func addMissing(from other: ItemIndex) {
        items.merge(other.items) { mine, _ in mine }
    }

    /// Returns the problem if an id does not exist or names an item of the wrong kind.
    package func problem(with reference: ItemReference) -> DecodingProblem? {
        let isPerson = reference.kinds == [.person]
        let known = isPerson ? people[reference.id] : items[reference.id]
        let wanted = reference.kinds.count > 3 ? "item" : reference.kinds.map(\.rawValue).joined(separator: " or ")
        if let known {
            guard !reference.kinds.contains(known.kind) else { return nil }
            return DecodingProblem(
                .unknownID,
                "\"\(reference.id)\" is \(known.kind.withArticle), not the \(wanted) expected here"
            )
        }
        let possible = isPerson ? Array(people.values) : items.values.filter { reference.kinds.contains($0.kind) }
        let candidates = possible.map(\.id)
        // An author who writes a name or title instead of an id means that item.
        let titled = possible.filter { $0.title.lowercased() == reference.id.lowercased() }.map(\.id).min()
        return DecodingProblem(
            .unknownID,
            "there is no \(wanted) \"\(reference.id.shortened(to: 60))\"",
            explanation: candidates.isEmpty ? "there are none at all" : "",
            fix: titled.map { "write its id, \($0)" } ?? suggestion(for: reference.id, among: candidates)
        )
    }

    /// Returns the problem of an id in brackets in a text. Ids with unknown letters are ignored, because they may be
    /// anything.
    package func problem(withMentionOf id: String, at place: SourceRange) -> Diagnostic? {
        let prefix = ItemID.prefix(of: id)
        let isOurs =
            PageLinks.standardPrefixes.contains(prefix) || items.keys.contains { ItemID.prefix(of: $0) == prefix }
        guard items[id] == nil, isOurs else { return nil }
        let likely = suggestion(for: id, among: items.keys.filter { ItemID.prefix(of: $0) == prefix })
        return Diagnostic(
            .brokenReference,
            place: place,
            summary: "there is no item \"\(id)\"",
            explanation: "an id in brackets becomes a link to its item",
            fix: likely.isEmpty ? "write an item's id, or remove the brackets" : likely
        )
    }

    private func suggestion(for id: String, among candidates: [String]) -> String {
        if let likely = NearestSpelling.of(id, among: candidates) { return "did you mean \"\(likely)\"?" }
        guard !candidates.isEmpty, candidates.count <= 12 else { return "" }
        return "the ids are: \(candidates.sorted(by: ItemID.precedes).joined(separator: ", "))"
    }

    private mutating func add(_ item: Item, to list: WritableKeyPath<ItemIndex, [String: Item]>) {
        guard let first = self[keyPath: list][item.id] else {
            self[keyPath: list][item.id] = item
            return
        }
        diagnostics.append(
            DecodingProblem(
                .duplicateID,
                "the id \"\(item.id)\" is already in use",
                explanation: first.kind == item.kind
                    ? "" : "ids are unique in a project: \(first.kind.withArticle) has this one",
                fix: "change one of the two ids"
            ).diagnostic(at: item.place, related: [.init(place: first.place, message: "declared first here")])
        )
    }
}

extension ItemID {
    /// Orders `D-2` before `D-10`.
    package static func precedes(_ first: String, _ second: String) -> Bool {
        let (firstPrefix, secondPrefix) = (prefix(of: first), prefix(of: second))
        guard firstPrefix == secondPrefix else { return first < second }
        let numbers = [first, second].map { Int($0.drop { !$0.isNumber }) ?? 0 }
        return numbers[0] == numbers[1] ? first < second : numbers[0] < numbers[1]
    }
}
