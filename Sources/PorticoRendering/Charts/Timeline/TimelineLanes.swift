import PorticoModel

/// Places one row's milestones and their labels beside each other in as few lanes as possible.
///
/// Each milestone is one item, ◇──◆ with its label at one end. No two items share any space, so labels cannot overlap.
struct TimelineLanes {
    /// A milestone in a row: the positions of its diamonds, and its texts.
    struct Item {
        var id: String
        var promisedX: Double? = nil
        var x: Double
        var radius: Double
        /// The id and title.
        var name: [TextMark.Run]
        /// The difference, which may be on the connector instead of at the end of the label.
        var difference: TextMark.Run? = nil
        /// A remark at the very end of the label.
        var remark: TextMark.Run? = nil
        /// Whether the mark already shows the remark, so that the remark is dropped before the name is cut.
        var isRemarkShown = false
    }

    struct Placed: Hashable {
        enum Side: Hashable {
            /// Beside the diamonds, or beyond the status line with a stroke leading there.
            case after, before, beyondStatusLine
            /// On a connector that is long enough.
            case within
        }

        var lane: Int
        var side: Side
        var label: [TextMark.Run]
        /// The position of the label's ``anchor``, the end that faces the diamond, so that the two stay together even
        /// in a narrower font.
        var labelX: Double
        var anchor: TextMark.Anchor
        /// Whether the difference fits on the connector.
        var differenceOnConnector: Bool
    }

    /// The leftmost position of labels.
    var minX: Double
    var maxX: Double
    /// The position of the status line, which no label crosses.
    var statusX: Double? = nil
    var size: Double

    /// The space between a diamond and its label, and between items.
    private let gap = 5.0
    private let itemGap = 12.0

    /// Places the items. `items` must be ordered from left to right.
    func place(_ items: [Item]) -> [Placed] {
        var lanes: [[ClosedRange<Double>]] = []
        return items.map { item in
            let candidates = candidates(for: item)
            for lane in 0...lanes.count {
                for candidate in candidates where isFree(candidate.extent, in: lane, of: lanes) {
                    if lane == lanes.count { lanes.append([]) }
                    lanes[lane].append(candidate.extent)
                    var placed = candidate.placed
                    placed.lane = lane
                    return placed
                }
            }
            return candidates[0].placed
        }
    }

    private func isFree(_ extent: ClosedRange<Double>, in lane: Int, of lanes: [[ClosedRange<Double>]]) -> Bool {
        guard lane < lanes.count else { return true }
        return lanes[lane].allSatisfy {
            extent.lowerBound >= $0.upperBound + itemGap || extent.upperBound + itemGap <= $0.lowerBound
        }
    }
}

extension TimelineLanes {
    private struct Candidate {
        var placed: Placed
        var extent: ClosedRange<Double>
    }

    private struct Slot {
        var side: Placed.Side
        var from: Double
        var to: Double
        var anchor = TextMark.Anchor.start

        /// The width available, halved on a connector, because a label beside the diamonds reads better.
        var worth: Double { side == .within ? (to - from) / 2 : to - from }
    }

    /// Returns all positions at which the whole label fits, best first, with those that need a long stroke last. If
    /// there are none, returns the widest position with as much of the label as fits.
    private func candidates(for item: Item) -> [Candidate] {
        let onConnector = differenceFits(item)
        let slots = slots(for: item, reach: 160)
        var bare = item
        if item.isRemarkShown { bare.remark = nil }
        let attempts = [item, bare].flatMap { item in
            [slots, self.slots(for: item, reach: .infinity)].map { (item: item, slots: $0) }
        }
        for (item, slots) in attempts {
            let fitting = slots.compactMap { slot -> Candidate? in
                let runs = runs(of: item, at: slot, onConnector)
                let width = TextMark.width(of: runs, size: size)
                return slot.to - slot.from >= width ? candidate(item, slot, runs, width, onConnector) : nil
            }
            guard fitting.isEmpty else { return fitting }
        }
        guard let roomiest = slots.max(by: { $0.worth < $1.worth }) else { return [] }
        let short = shortened(runs(of: bare, at: roomiest, onConnector), to: roomiest.to - roomiest.from)
        return [candidate(bare, roomiest, short, TextMark.width(of: short, size: size), onConnector)]
    }

    private func runs(of item: Item, at slot: Slot, _ onConnector: Bool) -> [TextMark.Run] {
        let difference = onConnector && slot.side != .within ? nil : item.difference
        return item.name + [difference, item.remark].compactMap(\.self)
    }

    private func candidate(
        _ item: Item,
        _ slot: Slot,
        _ runs: [TextMark.Run],
        _ width: Double,
        _ onConnector: Bool
    ) -> Candidate {
        let textX =
            switch slot.anchor {
            case .start: slot.from
            case .middle: (slot.from + slot.to - width) / 2
            case .end: slot.to - width
            }
        let (left, right) = ends(of: item)
        let placed = Placed(
            lane: 0,
            side: slot.side,
            label: runs,
            labelX: slot.anchor == .start ? slot.from : slot.anchor == .end ? slot.to : (slot.from + slot.to) / 2,
            anchor: slot.anchor,
            differenceOnConnector: onConnector && slot.side != .within
        )
        return Candidate(placed: placed, extent: min(left, textX)...max(right, textX + width))
    }

    private func ends(of item: Item) -> (left: Double, right: Double) {
        let xs = [item.x, item.promisedX ?? item.x]
        return ((xs.min() ?? item.x) - item.radius, (xs.max() ?? item.x) + item.radius)
    }

    /// Returns the free spaces around an item, which the status line may divide.
    private func slots(for item: Item, reach: Double) -> [Slot] {
        let (left, right) = ends(of: item)
        let after = Slot(side: .after, from: right + gap, to: maxX)
        let before = Slot(side: .before, from: minX, to: left - gap, anchor: .end)
        let (near, far) = (cut(after, reach), cut(before, reach))
        return [near.beside, far.beside, near.beyond, far.beyond].compactMap(\.self) + within(item)
    }

    /// Splits a space into the part beside the diamonds and the part beyond the status line that a stroke of at most
    /// `reach` leads to.
    private func cut(_ slot: Slot, _ reach: Double) -> (beside: Slot?, beyond: Slot?) {
        let clear = gap + 1
        guard let statusX, statusX > slot.from - clear, statusX < slot.to + clear else { return (slot, nil) }
        var (left, right) = (slot, slot)
        left.to = statusX - clear
        right.from = statusX + clear
        var (beside, beyond) = slot.side == .after ? (left, right) : (right, left)
        beyond.side = .beyondStatusLine
        let isNear = (slot.side == .after ? statusX - slot.from : slot.to - statusX) < reach
        return (beside.to > beside.from ? beside : nil, isNear && beyond.to > beyond.from ? beyond : nil)
    }

    private func within(_ item: Item) -> [Slot] {
        guard let promised = item.promisedX else { return [] }
        let stub = item.radius + 10
        var from = min(promised, item.x) + stub
        var to = max(promised, item.x) - stub
        if let statusX, statusX > from - gap, statusX < to + gap {
            if statusX - from > to - statusX { to = statusX - gap } else { from = statusX + gap }
        }
        return to - from > 60 ? [Slot(side: .within, from: from, to: to, anchor: .middle)] : []
    }

    /// Returns whether the connector has room for the difference with a visible stroke on both sides, away from the
    /// status line.
    private func differenceFits(_ item: Item) -> Bool {
        guard let promised = item.promisedX, let difference = item.difference else { return false }
        let width = TextMark.width(of: [difference], size: size)
        guard abs(item.x - promised) - 2 * item.radius >= width + 2 * 12 else { return false }
        guard let statusX else { return true }
        return abs(statusX - (item.x + promised) / 2) > width / 2 + gap
    }

    /// Shortens the title first, then the text at the end; the id stays.
    private func shortened(_ runs: [TextMark.Run], to width: Double) -> [TextMark.Run] {
        guard runs.count > 1 else { return runs }
        var others = [runs[0]] + runs.dropFirst(2)
        while others.count > 1, TextMark.width(of: others, size: size) > width { others.removeLast() }
        let room = width - TextMark.width(of: others, size: size) - TextWidth.of(" ", size: size, bold: true)
        var title = runs[1]
        title.text = TextWidth.shortened(title.text, to: room, size: size, bold: title.bold)
        guard title.text.count > 1, others.count == runs.count - 1 else { return others }
        return [runs[0], title] + others.dropFirst()
    }
}
