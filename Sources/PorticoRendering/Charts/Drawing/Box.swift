/// An upright rectangle in chart units; y increases downwards.
struct Box: Sendable, Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var midX: Double { x + width / 2 }
    var midY: Double { y + height / 2 }

    /// Returns whether the boxes share some area. Touching edges do not count.
    func overlaps(_ other: Box) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    /// Returns whether `other` is inside, including the edges, to the two decimals that are written.
    func contains(_ other: Box) -> Bool {
        let room = grown(by: 0.005)
        return other.x >= room.x && other.maxX <= room.maxX && other.y >= room.y && other.maxY <= room.maxY
    }

    /// Returns the box enlarged by `margin` on every side.
    func grown(by margin: Double) -> Box {
        Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
    }

    /// Returns the smallest box that contains both.
    func union(_ other: Box) -> Box {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Box(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }
}
