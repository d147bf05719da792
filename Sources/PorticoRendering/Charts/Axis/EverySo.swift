/// Selects the names to show if there is no room for all: every name, every second, every third and so on, counted
/// back from the last. The first name replaces the one nearest to it.
enum EverySo {
    /// Returns the names to show. `names` are those of one row, from left to right; `air` is the minimum space between
    /// two names.
    static func often(_ names: [TextMark], air: Double = 8) -> [TextMark] {
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
