/// Spreads labels in a column so that they do not overlap. Each stays as close to its wanted position as the others
/// allow.
///
/// `SpreadLabels.middles([10, 12, 40], apart: 16, in: 0...100)` → `[8, 24, 40]`
enum SpreadLabels {
    /// `wanted` must be in increasing order. If the column is too short, the labels are spaced evenly, closer than
    /// `apart`.
    static func middles(_ wanted: [Double], apart: Double, in range: ClosedRange<Double>) -> [Double] {
        guard wanted.count > 1 else { return wanted.map { min(max($0, range.lowerBound), range.upperBound) } }
        let room = (range.upperBound - range.lowerBound) / Double(wanted.count - 1)
        let gap = min(apart, room)
        var groups: [(first: Int, count: Int, middle: Double)] = []
        for (index, place) in wanted.enumerated() {
            groups.append((index, 1, place))
            merge(&groups, wanted: wanted, gap: gap, range: range)
        }
        return groups.flatMap { group in
            let start = Self.start(of: group, gap: gap, range: range)
            return (0..<group.count).map { start + Double($0) * gap }
        }
    }

    /// Merges the last groups as long as they overlap. A group is centred on the mean of its members' wanted positions.
    private static func merge(
        _ groups: inout [(first: Int, count: Int, middle: Double)],
        wanted: [Double],
        gap: Double,
        range: ClosedRange<Double>
    ) {
        while groups.count > 1 {
            let (upper, lower) = (groups[groups.count - 2], groups[groups.count - 1])
            let end = start(of: upper, gap: gap, range: range) + Double(upper.count - 1) * gap
            guard start(of: lower, gap: gap, range: range) < end + gap - 1e-9 else { return }
            let count = upper.count + lower.count
            let sum = wanted[upper.first..<(upper.first + count)].reduce(0, +)
            groups.removeLast(2)
            groups.append((upper.first, count, sum / Double(count)))
        }
    }

    private static func start(
        of group: (first: Int, count: Int, middle: Double),
        gap: Double,
        range: ClosedRange<Double>
    ) -> Double {
        let length = Double(group.count - 1) * gap
        return min(max(group.middle - length / 2, range.lowerBound), range.upperBound - length)
    }
}
