/// A measured goal: `kpis.yml`.
package struct KPI: Sendable, Hashable {
    package struct Reading: Sendable, Hashable {
        package var on: CalendarDate
        package var value: Double
        /// The place in the source; nil if the KPI was not read from a file.
        package var provenance: Provenance?
    }

    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case up, down
    }

    package var id: String
    package var title: String
    package var unit: String?
    package var start: Double?
    package var target: Double?
    package var targetOn: CalendarDate?
    /// The direction of improvement.
    package var direction: Direction = .up
    package var owner: String?
    package var series: [Reading] = []
    package var provenance: Provenance
}

/// A maintenance window: `maintenance.yml`.
package struct MaintenanceWindow: Sendable, Hashable {
    package enum Status: String, Sendable, Hashable, CaseIterable {
        case planned, done, cancelled
    }

    package var id: String
    package var title: String
    package var on: CalendarDate
    /// The hours of the window: `22:00–02:00`.
    package var time: String?
    /// What is unavailable during the window.
    package var affects: String?
    package var owner: String?
    package var status: Status = .planned
    package var provenance: Provenance
}

/// The end of the engagement: `handover.yml`.
package struct Handover: Sendable, Hashable {
    package struct Item: Sendable, Hashable {
        package var id: String
        package var title: String
        package var owner: String?
        package var due: CalendarDate?
        package var done: CalendarDate?
        package var provenance: Provenance
    }

    /// Access to a system: who has it, and until when.
    package struct Access: Sendable, Hashable {
        package var system: String
        package var person: String
        package var level: String?
        package var granted: CalendarDate?
        package var revoked: CalendarDate?
        package var provenance: Provenance
    }

    package var checklist: [Item] = []
    package var access: [Access] = []
}

/// A term with its definition: `glossary.yml`.
package struct GlossaryTerm: Sendable, Hashable {
    package var term: String
    package var definition: String
    package var provenance: Provenance
}
