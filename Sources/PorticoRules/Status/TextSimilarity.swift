import PorticoModel

/// How much of one text stands in another.
enum TextSimilarity {
    /// The share of runs of three words that both have, among all that either has (Jaccard's index of 3-shingles): 0 to 1.
    /// Fewer than three words in either → 0.
    static func share(_ first: [Substring], _ second: [Substring]) -> Double {
        let (first, second) = (shingles(first), shingles(second))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let both = first.intersection(second).count
        return Double(both) / Double(first.count + second.count - both)
    }

    private static func shingles(_ words: [Substring]) -> Set<[Substring]> {
        guard words.count >= 3 else { return [] }
        return Set((0...words.count - 3).map { Array(words[$0..<$0 + 3]) })
    }
}
