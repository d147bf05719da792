/// The data of one portal's search: all targets with their titles, the headings of pages, and the targets that contain
/// each word.
struct SearchIndex: Sendable {
    /// The groups of results. The key of their texts is `script.search.<kind>`.
    enum Kind: String, Sendable, CaseIterable {
        case page, deliverable, milestone, action, decision, payment, kpi, maintenance, handover, person, term, update
    }

    struct Heading: Sendable {
        var anchor: String
        var text: String
    }

    struct Target: Sendable {
        var kind: Kind
        /// The path relative to the portal, including the fragment.
        var path: String
        var title: String
        /// A note after the title: the id of an item, the location of a page, a person's role.
        var note: String = ""
        var headings: [Heading] = []
    }

    private(set) var targets: [Target] = []
    private var table = WordTable()
    /// The targets whose text contains a word, by the word's number and in ascending order.
    private var places: [[Int32]] = []
    private var reader = WordReader()

    /// Adds a target with its text. The text may omit title and headings, which are indexed separately.
    mutating func add(_ target: Target, text: String) { add(target, words: Array(text.utf8)) }

    /// Adds the same for text in UTF-8, followed by `more`.
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

    /// The words in byte order, each with its targets. Single letters and digits are left out.
    var words: [(word: ArraySlice<UInt8>, targets: [Int32])] {
        (0..<table.count).filter { table[$0].count > 1 }
            .sorted { table[$0].lexicographicallyPrecedes(table[$1]) }
            .map { (table[$0], places[$0]) }
    }
}
