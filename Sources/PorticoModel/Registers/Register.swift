package import PorticoDiagnostics

/// A record of a register, which readers can name and find.
package protocol RegisterItem: Declared {
    /// The id, unique in its register.
    var id: String { get }
    /// The text that a list or a link shows for it.
    var title: String { get }
    var provenance: Provenance { get }
}

/// A list of records in a project, declared once. Reading it from a spreadsheet, ids and links, search, allowances,
/// differences and exports are all derived from this declaration.
package struct Register<Item: RegisterItem>: ProjectRegister {
    package let facts: RegisterFacts
    private let path: any WritableKeyPath<ProjectData, [Item]> & Sendable
    private let criteria: @Sendable (Item) -> [Criterion]
    private let due: @Sendable (Item) -> CalendarDate?

    /// `criteria` returns the acceptance criteria of an item, which have ids and are shown with it. `due` returns the
    /// date by which the supplier must act on the item, or nil if there is nothing to do.
    package init(
        _ facts: RegisterFacts,
        _ path: any WritableKeyPath<ProjectData, [Item]> & Sendable,
        criteria: @escaping @Sendable (Item) -> [Criterion] = { _ in [] },
        due: @escaping @Sendable (Item) -> CalendarDate? = { _ in nil }
    ) {
        self.facts = facts
        self.path = path
        self.criteria = criteria
        self.due = due
    }

    package var shape: RecordShape { Item.fields.shape }

    package func entries(in data: ProjectData) -> [RegisterEntry] {
        data[keyPath: path].map { item in
            RegisterEntry(
                kind: facts.kind,
                id: item.id,
                title: item.title,
                provenance: item.provenance,
                due: due(item),
                criteria: criteria(item).map { criterion in
                    RegisterEntry(
                        kind: .criterion,
                        id: criterion.id,
                        title: criterion.text,
                        provenance: criterion.provenance
                    )
                }
            )
        }
    }

    package func count(in data: ProjectData) -> Int { data[keyPath: path].count }

    package func words(in data: ProjectData) -> [[String]] {
        data[keyPath: path].map { item in Item.fields.leaves.flatMap { $0.words(of: item) } }
    }

    package func values(in data: ProjectData, where isWanted: (FieldFacts) -> Bool) -> [[String: JSONValue]] {
        let leaves = Item.fields.leaves.filter { isWanted($0.facts) }
        return data[keyPath: path].map { item in
            leaves.reduce(into: [:]) { $0[$1.facts.path] = $1.json(of: item) }
        }
    }

    package var outlines: [FieldOutline] { Item.fields.outlines }

    package func records(in data: ProjectData) -> [RecordValue] {
        data[keyPath: path].map { Item.fields.value(of: $0) }
    }

    package func recordedDates(in data: ProjectData) -> [RecordedDate] {
        data[keyPath: path].flatMap { item in
            Item.fields.leaves.compactMap { leaf in
                leaf.recordedDate(of: item).map {
                    RecordedDate(item, leaf.facts, on: $0)
                }
            }
        }
    }

    package func takeBack(after date: CalendarDate, in data: inout ProjectData) {
        let leaves = Item.fields.leaves.filter { $0.facts.recording == .happened }
        for index in data[keyPath: path].indices {
            for leaf in leaves { leaf.takeBack(after: date, in: &data[keyPath: path][index]) }
        }
    }

    package func removeRecords(begunAfter date: CalendarDate, from data: inout ProjectData) {
        let leaves = Item.fields.leaves.filter { $0.facts.recording == .began }
        data[keyPath: path].removeAll { item in
            leaves.contains { leaf in leaf.recordedDate(of: item).map { $0 > date } == true }
        }
    }

    package var columns: [RegisterColumn] {
        Item.fields.leaves.filter { $0.facts.isWritten }.map { RegisterColumn(facts: $0.facts, shape: $0.shape) }
    }

    package func readTable(into data: inout ProjectData, by reader: inout some RegisterTableReader) {
        guard let items = reader.table(of: facts, instead: data[keyPath: path].count, Item.fields) else { return }
        data[keyPath: path] = items
    }
}

/// A register with records of any type.
package protocol ProjectRegister: Sendable {
    var facts: RegisterFacts { get }
    var shape: RecordShape { get }
    /// Its fields as columns of a table, in order.
    var columns: [RegisterColumn] { get }

    /// Its records, in the author's order.
    func entries(in data: ProjectData) -> [RegisterEntry]
    func count(in data: ProjectData) -> Int
    /// Returns the words with which a search finds each record.
    func words(in data: ProjectData) -> [[String]]
    /// Returns the values of the wanted fields for each record, by path. Fields without a value are absent.
    func values(in data: ProjectData, where isWanted: (FieldFacts) -> Bool) -> [[String: JSONValue]]
    /// Its fields with those of the records inside them.
    var outlines: [FieldOutline] { get }
    /// Returns its records with their values, in the author's order.
    func records(in data: ProjectData) -> [RecordValue]
    /// Returns the dates of events that its records contain, with the dates on which the records began.
    func recordedDates(in data: ProjectData) -> [RecordedDate]
    /// Removes the dates of events after `date`. All records remain.
    func takeBack(after date: CalendarDate, in data: inout ProjectData)
    /// Removes the records that began after `date`.
    func removeRecords(begunAfter date: CalendarDate, from data: inout ProjectData)
    /// Replaces the list with that of the register's spreadsheet, if there is one.
    func readTable(into data: inout ProjectData, by reader: inout some RegisterTableReader)
}

/// Reads the spreadsheet of a register.
package protocol RegisterTableReader {
    /// Returns the records of the spreadsheet, or nil if there is no such file. `written` is the number of records that
    /// the data file already contains.
    mutating func table<Item>(of register: RegisterFacts, instead written: Int, _ fields: RecordFields<Item>) -> [Item]?
}

/// The names of a register, and where its records are shown.
package struct RegisterFacts: Sendable {
    /// The prefix of its text keys: `change.payment_added`, `field.payment.order`.
    package let name: String
    /// The key of its list, and the name of its spreadsheet: `payments` for `payments.csv`.
    package let list: String
    /// The data file that contains the list.
    package let file: String
    /// The kind of its records; nil if they have no ids of their own.
    package let kind: ItemKind?
    /// The page that shows it.
    package let place: PortalPlace
    /// The group of search results that contains its records; nil if a search does not find them.
    package let found: String?
    /// The letters with which its ids usually begin; nil if other texts in brackets look the same.
    package let prefix: String?
    /// Whether a record has a page of its own.
    package let hasPages: Bool
    /// Other names that an author who knows the data file might give to its spreadsheet.
    package let otherNames: [String]
    /// Whether added and removed records are reported with the general texts `change.<name>_added` and
    /// `change.<name>_removed`.
    package let isToldGenerally: Bool
    /// The meaning of a published record that is gone.
    package let removal: Protection
    /// The name of its exported files: `contracts` for `contracts.csv`; nil if it is not exported.
    package let export: String?

    package init(
        _ name: String,
        list: String,
        in file: String,
        _ kind: ItemKind?,
        on place: PortalPlace,
        found: String?,
        prefix: String? = nil,
        hasPages: Bool = false,
        otherNames: [String] = [],
        isToldGenerally: Bool = false,
        removal: Protection = .promise(.fewer),
        export: String? = nil
    ) {
        self.name = name
        self.list = list
        self.file = file
        self.kind = kind
        self.place = place
        self.found = found
        self.prefix = prefix
        self.hasPages = hasPages
        self.otherNames = otherNames
        self.isToldGenerally = isToldGenerally
        self.removal = removal
        self.export = export
    }

    /// Returns the place where a record is shown, including the fragment: `payments.html#pay-1`,
    /// `deliverables/d-01.html`.
    package func target(of id: String, in folder: String) -> String {
        hasPages
            ? PortalLayout.deliverable(id, of: folder) : "\(place.path(of: folder))#\(PortalLayout.anchor(id))"
    }
}

/// A record of any register.
package struct RegisterEntry: Sendable {
    package var kind: ItemKind?
    package var id: String
    package var title: String
    package var provenance: Provenance
    /// The date by which the supplier must act on it.
    package var due: CalendarDate?
    /// Its acceptance criteria.
    package var criteria: [RegisterEntry] = []
}

/// The date of an event in a record, or the date on which the record began.
package struct RecordedDate: Sendable {
    /// The record's id, or its name if it has no id.
    package var id: String
    /// The field's key: `paid`.
    package var key: String
    package var date: CalendarDate
    /// Whether the record came to be on this date.
    package var isBeginning: Bool
    package var provenance: Provenance

    fileprivate init(_ item: some RegisterItem, _ field: FieldFacts, on date: CalendarDate) {
        (id, key, provenance) = (item.id, field.path, item.provenance)
        self.date = date
        isBeginning = field.recording == .began
    }
}

/// A field as a column of a table.
package struct RegisterColumn: Sendable {
    package var facts: FieldFacts
    package var shape: ValueShape
}
