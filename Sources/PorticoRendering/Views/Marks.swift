internal import PorticoModel

/// The shapes beside words. They are drawn, so that they print, and hidden from screen readers, which read the word.
enum Mark: String, Sendable {
    case circle, triangle, diamond, bars, tick, ring, half, dot, cross, dash, ringTick

    /// Returns `<svg class="mark" …>`, the size of a letter, in the colour of the text.
    var svg: HTML {
        HTML(safe: "<svg class=\"mark\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(shape)</svg>")
    }

    private var shape: String {
        let ring = "<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
        let tick = "fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\" stroke-linejoin=\"round\""
        return switch self {
        case .circle: "<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"currentColor\"/>"
        case .triangle: "<path d=\"M8 1.2 15.4 14.6H.6Z\" fill=\"currentColor\"/>"
        case .diamond: "<path d=\"M8 .4 15.6 8 8 15.6 .4 8Z\" fill=\"currentColor\"/>"
        case .bars: "<path d=\"M3 2h3.4v12H3ZM9.6 2H13v12H9.6Z\" fill=\"currentColor\"/>"
        case .tick: "<path d=\"M2 8.6 6.2 13 14 3.4\" \(tick) stroke-width=\"2.6\"/>"
        case .ring: ring
        case .half: ring + "<path d=\"M8 2a6 6 0 0 1 0 12Z\" fill=\"currentColor\"/>"
        case .dot: ring + "<circle cx=\"8\" cy=\"8\" r=\"2.8\" fill=\"currentColor\"/>"
        case .cross: "<path d=\"M3 3 13 13M13 3 3 13\" \(tick) stroke-width=\"2.4\"/>"
        case .dash: "<path d=\"M2.5 8h11\" \(tick) stroke-width=\"2.4\"/>"
        case .ringTick: ring + "<path d=\"M5 8.2 7.2 10.4 11 6\" \(tick) stroke-width=\"1.8\"/>"
        }
    }
}

/// The style of a state: its shape and the class for its colour.
struct StateStyle: Sendable {
    var mark: Mark
    /// The tone, which selects the colour: `good`, `warn`, `bad`, `hold` or `calm`.
    var tone: String
}

extension Health {
    var style: StateStyle {
        switch self {
        case .onTrack: StateStyle(mark: .circle, tone: "good")
        case .atRisk: StateStyle(mark: .triangle, tone: "warn")
        case .offTrack: StateStyle(mark: .diamond, tone: "bad")
        case .onHold: StateStyle(mark: .bars, tone: "hold")
        case .complete: StateStyle(mark: .tick, tone: "good")
        }
    }
}

extension Deliverable.Status {
    var style: StateStyle {
        switch self {
        case .planned: StateStyle(mark: .ring, tone: "calm")
        case .inProgress: StateStyle(mark: .half, tone: "calm")
        case .inReview: StateStyle(mark: .dot, tone: "hold")
        case .changesRequested: StateStyle(mark: .triangle, tone: "warn")
        case .accepted: StateStyle(mark: .tick, tone: "good")
        case .acceptedWithConditions: StateStyle(mark: .ringTick, tone: "good")
        case .superseded: StateStyle(mark: .dash, tone: "calm")
        case .withdrawn: StateStyle(mark: .cross, tone: "calm")
        }
    }
}

extension Words {
    /// A shape and a word: `▲ At risk`.
    func state(_ style: StateStyle, _ word: String) -> HTML {
        "<span class=\"state \(style.tone)\">\(style.mark.svg)\(word)</span>"
    }

    func health(_ health: Health) -> HTML { state(health.style, name(health, in: "health")) }
    func status(_ status: Deliverable.Status) -> HTML { state(status.style, name(status, in: "deliverable")) }

    /// Returns `4 days overdue`, marked so that it stands out without colour.
    func overdue(_ days: Int) -> HTML {
        state(StateStyle(mark: .triangle, tone: "bad"), self(.daysOverdue, count: days))
    }
}
