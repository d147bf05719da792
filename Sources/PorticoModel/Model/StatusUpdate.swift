package import PorticoMarkdown

/// The health of a project.
package enum Health: String, Sendable, Hashable, CaseIterable {
    case onTrack = "on_track"
    case atRisk = "at_risk"
    case offTrack = "off_track"
    case onHold = "on_hold"
    case complete
}

/// The dimensions of health.
package enum Dimension: String, Sendable, Hashable, CaseIterable {
    case schedule, cost, scope, quality, asks
}

/// A weekly update: `status/2026-03-13.md`.
package struct StatusUpdate: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case weekly
        case kickOff = "kick_off"
        case phaseEnd = "phase_end"
        case exception
        case closure
    }

    package var date: CalendarDate
    package var kind: Kind = .weekly
    /// A person's id.
    package var author: String?
    package var health: Health
    package var headline: String
    package var why: String?
    package var pathToGreen: String?
    package var dimensions: [Dimension: Health] = [:]
    /// The ids of actions; nil if the author did not say, empty if nothing is needed.
    package var asks: [String]?
    package var body: MarkdownDocument
    /// The path relative to the content root: `acme/status/2026-03-13.md`.
    package var sourcePath: String
    /// The path relative to the portal: `status/2026-03-13.html`.
    package var outputPath: String
    package var provenance: Provenance

    package init(
        date: CalendarDate,
        health: Health,
        headline: String,
        body: MarkdownDocument,
        sourcePath: String,
        outputPath: String,
        provenance: Provenance
    ) {
        self.date = date
        self.health = health
        self.headline = headline
        self.body = body
        self.sourcePath = sourcePath
        self.outputPath = outputPath
        self.provenance = provenance
    }
}
