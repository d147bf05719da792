import PorticoModel

/// Measures the similarity of two texts.
enum TextSimilarity {
    /// Returns the proportion of three-word sequences that both texts share (the Jaccard index of 3-shingles), from 0
    /// to 1. Returns 0 if either text has fewer than three words.
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
