/// An upright rectangle in chart units; y increases downwards.
package struct Box: Sendable, Hashable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }

    package var maxX: Double { x + width }
    package var maxY: Double { y + height }
    package var midX: Double { x + width / 2 }
    package var midY: Double { y + height / 2 }

    /// Returns whether the boxes share some area. Touching edges do not count.
    package func overlaps(_ other: Box) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    /// Returns whether `other` is inside, including the edges, to the two decimals that are written.
    package func contains(_ other: Box) -> Bool {
        let room = grown(by: 0.005)
        return other.x >= room.x && other.maxX <= room.maxX && other.y >= room.y && other.maxY <= room.maxY
    }

    /// Returns the box enlarged by `margin` on every side.
    package func grown(by margin: Double) -> Box {
        Box(x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin)
    }

    /// Returns the smallest box that contains both.
    package func union(_ other: Box) -> Box {
        let (left, top) = (min(x, other.x), min(y, other.y))
        return Box(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }
}
