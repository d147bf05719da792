/// Which of a row of names are written where not all have room: every one, every second, every third…, counted back from
/// the last; the first stands in for the one nearest to it.
package enum EverySo {
    /// `names` from left to right, those of one row. `air` is what stays free between two.
    package static func often(_ names: [TextMark], air: Double = 8) -> [TextMark] {
        guard names.count > 1 else { return names }
        for step in 1...names.count {
            let kept = stride(from: names.count - 1, through: 0, by: -step).reversed().map { names[$0] }
            guard stand(kept, apart: air) else { continue }
            let anchored = [names[0]] + kept.dropFirst()
            return stand(anchored, apart: air) ? anchored : kept
        }
        return []
    }

    private static func stand(_ names: [TextMark], apart air: Double) -> Bool {
        zip(names, names.dropFirst()).allSatisfy { $0.box.maxX + air <= $1.box.x }
    }
}
