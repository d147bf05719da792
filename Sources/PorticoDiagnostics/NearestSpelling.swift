/// Finds the most likely word for a misspelt one.
package enum NearestSpelling {
    /// Returns the candidate closest to `word`, or nil if none is close enough.
    ///
    /// The distance is Damerau–Levenshtein (optimal string alignment) over lower-cased characters. A candidate
    /// qualifies if its distance is at most a third of the longer word's length, or 1. Ties go to the first in sorted
    /// order.
    ///
    /// Example: `of("milstone", among: ["phase", "milestone"])` → `"milestone"`.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let target = Array(word.lowercased())
        var best: (distance: Int, candidate: String)?
        for candidate in Set(candidates).sorted() {
            let other = Array(candidate.lowercased())
            let limit = max(1, max(target.count, other.count) / 3)
            guard abs(target.count - other.count) <= limit else { continue }
            let distance = distance(target, other)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
        }
        return best?.candidate
    }

    private static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var beforeLast = [Int](repeating: 0, count: second.count + 1)
        var last = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            for column in second.indices {
                let same = first[row] == second[column]
                var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (same ? 0 : 1))
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[second.count]
    }
}
