internal import PorticoModel

/// A bar of as many cells as there are deliverables, accepted ones first: solid accepted, hatched handed over, outlined
/// to come. Superseded and withdrawn ones are left out.
struct StateBar {
    private let accepted: Int
    private let handedOver: Int
    private let toCome: Int

    init(statuses: [Deliverable.Status]) {
        accepted = statuses.count { $0 == .accepted || $0 == .acceptedWithConditions }
        handedOver = statuses.count { $0 == .inReview || $0 == .changesRequested }
        toCome = statuses.count { $0 == .inProgress || $0 == .planned }
    }

    /// Its own hatch pattern is named by the bar's width in cells: two bars in one page may share it.
    func svg(label: String) -> HTML {
        let total = max(1, accepted + handedOver + toCome)
        let width = 100 * total
        var cells: HTML = ""
        for cell in 0..<total {
            let kind = cell < accepted ? "cell-done" : cell < accepted + handedOver ? "cell-review" : "cell-open"
            cells += "<rect class=\"\(kind)\" x=\"\(cell * 100 + 2)\" y=\"1\" width=\"96\" height=\"14\"/>"
        }
        let pattern: HTML = """
            <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <path class="hatch" d="M0 0V5"/></pattern></defs>
            """
        return """
            <svg class="statebar" viewBox="0 0 \(width) 16" preserveAspectRatio="none" role="img" aria-label="\(label)">\
            \(pattern)\(cells)</svg>
            """
    }
}
