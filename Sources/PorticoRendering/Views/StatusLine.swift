internal import PorticoModel

/// The status date, the date of the next update, and the confidentiality.
struct StatusLine: View {
    var asOf: HTML?
    /// `with changes since`, if the data of this page are newer than the update.
    var since: String?
    var next: HTML?
    var confidentiality: String?

    static let fields = Fields<Self> {
        $0.add("asOf", \.asOf)
        $0.add("since", \.since)
        $0.add("next", \.next)
        $0.add("confidentiality", \.confidentiality)
    }
}

/// The health and the reasons for it.
struct HealthView: View {
    var state: HTML
    /// The previous health: `was on track on 6 Mar 2026`.
    var before: HTML?
    /// The calculated health: `Calculated: Off track`.
    var computed: HTML?
    /// How the current data differ: `Since this update: Off track now (M4 is 38 d off its promised date)`.
    var drift: HTML?
    var why: HTML?
    /// The changes in brief: `Since 6 Mar 2026: 2 milestones reached and 3 more`.
    var since: HTML?
    var pathToGreen: HTML?
    var dimensions: [DimensionView]

    static let fields = Fields<Self> {
        $0.add("state", \.state)
        $0.add("before", \.before)
        $0.add("computed", \.computed)
        $0.add("drift", \.drift)
        $0.add("why", \.why)
        $0.add("since", \.since)
        $0.add("pathToGreen", \.pathToGreen)
        $0.add("dimensions", \.dimensions)
    }
}

struct DimensionView: View {
    var name: String
    var state: HTML

    static let fields = Fields<Self> {
        $0.add("name", \.name)
        $0.add("state", \.state)
    }
}

extension PageScope {
    var statusLine: StatusLine { statusLine(isAsOf: false) }

    /// `isAsOf` says that everything on the page is as of the status date.
    func statusLine(isAsOf: Bool) -> StatusLine {
        StatusLine(
            asOf: statusDate.map { words.html(.statusAsOf, ["date": words.date($0)]) },
            since: !isAsOf && scope.hasChangedSince ? words(.changedSince) : nil,
            next: nextUpdate.map { words.html(.nextUpdate, ["date": words.weekdayShortDate($0)]) },
            confidentiality: portal.client.confidentiality
        )
    }

    private var nextUpdate: CalendarDate? { portal.client.cadence?.nextDue(after: project.publishedUpdates) }

    func health(of update: StatusUpdate, before: StatusUpdate?) -> HealthView {
        let dimensions = Dimension.allCases.compactMap { dimension in
            update.dimensions[dimension].map { health in
                DimensionView(name: words.name(dimension, in: "dimension"), state: words.health(health))
            }
        }
        return HealthView(
            state: words.health(update.health),
            before: before.map { comparison(of: update, with: $0) },
            computed: computed(of: update),
            why: prose(update.why),
            pathToGreen: prose(update.pathToGreen),
            dimensions: dimensions
        )
    }

    /// Returns `Calculated: Off track (M4 is 35 d off its promised date, limit 30 d)`, as calculated for the update.
    func computed(of update: StatusUpdate) -> HTML? {
        guard let computed = project.weeks.week(of: update.date)?.computed, let health = computed.overall else {
            return nil
        }
        guard let worst = computed.decisive else { return words.html(.computed, ["health": words.health(health)]) }
        return words.html(.computedReason, ["health": words.health(health), "reason": factAndLimit(behind: worst)])
    }

    private func comparison(of update: StatusUpdate, with before: StatusUpdate) -> HTML {
        let key: Word = update.health == before.health ? .unchangedSince : .wasBefore
        let state = words.name(before.health, in: "health_before")
        return words.html(key, ["health": HTML(text: state), "date": words.date(before.date)])
    }
}
