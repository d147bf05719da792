/// A text's runs of three words, to compare texts by.
/// Source: Andrei Broder, "On the resemblance and containment of documents", 1997.
struct Shingles {
    private let all: Set<String>

    /// Of the text below the front matter.
    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.first?.hasPrefix("---") == true, let end = lines.dropFirst().firstIndex(where: { $0.hasPrefix("---") })
        {
            lines.removeSubrange(...end)
        }
        let words = lines.joined(separator: " ").lowercased().split { !$0.isLetter && !$0.isNumber }
        all = words.count < 3 ? [] : Set((0...words.count - 3).map { words[$0..<$0 + 3].joined(separator: " ") })
    }

    var count: Int { all.count }

    /// How much of this text stands in the other: 0 to 1.
    func shareFound(in other: Shingles) -> Double {
        all.isEmpty ? 0 : Double(all.intersection(other.all).count) / Double(all.count)
    }
}
