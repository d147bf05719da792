/// The data of one portal's search: all targets with their titles, the headings of pages, and the targets that contain
/// each word.
struct SearchIndex: Sendable {
    /// The groups of results. The key of their texts is `script.search.<kind>`.
    /// The records of a register are in the group that the register names.
    struct Kind: RawRepresentable, Sendable, Hashable {
        let rawValue: String

        static let page = Kind(rawValue: "page")
        static let person = Kind(rawValue: "person")
        static let update = Kind(rawValue: "update")
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
    /// The newest target that contains a word, by the word's number.
    private var last: [Int32] = []
    /// Each word's number with a target that contains it, in ascending order of targets.
    private var places: [(word: Int32, target: Int32)] = []
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
        reader.read(text, &table) { word in
            if word == last.count { last.append(-1) }
            guard last[word] != target else { return }
            last[word] = target
            places.append((Int32(word), target))
        }
    }

    var isEmpty: Bool { targets.isEmpty }

    /// The words in byte order, each with its targets. Single letters and digits are left out.
    var words: [(word: ArraySlice<UInt8>, targets: ArraySlice<Int32>)] {
        // Places are put in the order of their words by counting.
        var ends = [Int](repeating: 0, count: table.count)
        for place in places { ends[Int(place.word)] += 1 }
        for word in ends.indices.dropFirst() { ends[word] += ends[word - 1] }
        var targets = [Int32](repeating: 0, count: places.count)
        var starts = ends
        for place in places.reversed() {
            starts[Int(place.word)] -= 1
            targets[starts[Int(place.word)]] = place.target
        }
        return table.sorted.map { (table[$0], targets[starts[$0]..<ends[$0]]) }
    }
}
