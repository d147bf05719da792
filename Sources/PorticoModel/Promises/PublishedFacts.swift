/// Everything that a week promises and records, as the items that a reader can name. Two of them are compared to find
/// what was rewritten.
package struct PublishedFacts: Sendable {
    /// What a change is about.
    package struct Subject: Sendable, Hashable {
        /// The prefix of its words: `milestone`, `criterion`, `plan`.
        package var name: String
        /// Empty for the plan, the client and records that no other can refer to.
        package var id: String
        package var title: String
    }

    /// A record with its name.
    package struct Item: Sendable {
        package var subject: Subject
        /// What it means that the item is gone.
        package var removal: Protection
        package var record: RecordValue
    }

    package let items: [Item]

    package init(client: Client, data: ProjectData) {
        items =
            [
                Self.whole("client", Client.fields.value(of: client)),
                Self.whole("plan", Plan.fields.value(of: data.plan).withoutRecords),
            ]
            + ProjectData.registers.flatMap { register in
                zip(register.entries(in: data), register.records(in: data)).map { entry, record in
                    let (id, title) = entry.kind == nil ? ("", record.identity) : (entry.id, entry.title)
                    let subject = Subject(name: register.facts.name, id: id, title: title)
                    return Item(subject: subject, removal: register.facts.removal, record: record)
                }
            }
    }

    /// The items in the order of the author, keyed by what distinguishes them; of two with one key only the first.
    var keyed: [(key: Key, item: Item)] {
        var seen: Set<Key> = []
        return items.compactMap { item in
            let key = Key(name: item.subject.name, identity: item.record.identity)
            return seen.insert(key).inserted ? (key, item) : nil
        }
    }

    struct Key: Hashable {
        var name: String
        var identity: String
    }

    private static func whole(_ name: String, _ record: RecordValue) -> Item {
        Item(subject: Subject(name: name, id: "", title: ""), removal: .moving, record: record)
    }

    /// The declarations it is made of, by the name of the subject: every one of these values is compared.
    package static let outlines: [(name: String, fields: [FieldOutline])] =
        [("client", Client.fields.outlines), ("plan", Plan.fields.outlines.filter { !$0.shape.isListOfRecords })]
        + ProjectData.registers.map { ($0.facts.name, $0.outlines) }
}

extension RecordValue {
    /// Without the lists of records in it, which are items of their own.
    fileprivate var withoutRecords: RecordValue {
        var result = self
        result.fields.removeAll { if case .records = $0.form { true } else { false } }
        return result
    }
}

extension Snapshot {
    package var facts: PublishedFacts { PublishedFacts(client: client, data: data) }
}
