/// What the search of one portal knows: every target with its title, the headings of pages, and in which page each word
/// stands.
struct SearchIndex: Sendable {
    /// The groups in which results are shown; the key of their words is `script.search.<kind>`.
    enum Kind: String, Sendable, CaseIterable {
        case page, deliverable, milestone, action, decision, payment, kpi, maintenance, handover, person, term, update
    }

    struct Heading: Sendable {
        var anchor: String
        var text: String
    }

    struct Target: Sendable {
        var kind: Kind
        /// Relative to the portal, fragment included.
        var path: String
        var title: String
        /// Said after the title: the id of an item, where a page stands, a person's role.
        var note: String = ""
        var headings: [Heading] = []
    }

    private(set) var targets: [Target] = []
    private var table = WordTable()
    /// By a word's number: the targets in whose text it stands, ascending.
    private var places: [[Int32]] = []
    private var reader = WordReader()

    /// Adds a target with its text, titles and headings left out or not: they are found by their own words.
    mutating func add(_ target: Target, text: String) { add(target, words: Array(text.utf8)) }

    /// The same for text in UTF-8, with `more` after it.
    mutating func add(_ target: Target, words: [UInt8], _ more: String = "") {
        let number = Int32(targets.count)
        targets.append(target)
        read(words, of: number)
        if !more.isEmpty { read(Array(more.utf8), of: number) }
    }

    private mutating func read(_ text: [UInt8], of target: Int32) {
        reader.read(text) { word in
            let word = table.number(of: word)
            if word == places.count { places.append([]) }
            if places[word].last != target { places[word].append(target) }
        }
    }

    var isEmpty: Bool { targets.isEmpty }

    /// The words in byte order, each with the targets it stands in. Single letters and digits are left out.
    var words: [(word: ArraySlice<UInt8>, targets: [Int32])] {
        (0..<table.count).filter { table[$0].count > 1 }
            .sorted { table[$0].lexicographicallyPrecedes(table[$1]) }
            .map { (table[$0], places[$0]) }
    }
}
