internal import PorticoModel

/// The plan's chart with its table.
struct TimelinePart: View {
    var chart: TimelineChartView?
    var href: String
    var phases: [PhaseRow]
    var hasPhases: Bool
    var milestones: [MilestoneRow]
    var hasMilestones: Bool

    static let fields = Fields<Self> {
        $0.add("chart", \.chart)
        $0.add("href", \.href)
        $0.add("phases", \.phases)
        $0.add("hasPhases", \.hasPhases)
        $0.add("milestones", \.milestones)
        $0.add("hasMilestones", \.hasMilestones)
    }
}

struct PhaseRow: View {
    var id: String
    var anchor: String
    var title: String
    var promised: HTML
    var expected: HTML
    var difference: HTML?
    var asPromised: Bool
    var state: HTML
    var owner: String?
    var reason: HTML?

    static let fields = Fields<Self> {
        $0.add("id", \.id)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("promised", \.promised)
        $0.add("expected", \.expected)
        $0.add("difference", \.difference)
        $0.add("asPromised", \.asPromised)
        $0.add("state", \.state)
        $0.add("owner", \.owner)
        $0.add("reason", \.reason)
    }
}

extension PageScope {
    /// Nil if there are no phases and no milestones.
    var timelinePart: TimelinePart? {
        guard project.hasTimeline else { return nil }
        // Links in it are the same on all pages of a folder.
        let part = scope.parts.value(for: "timeline in \(folder)") {
            TimelinePart(
                chart: timelineChart,
                href: href(PortalLayout.timeline(of: project.folder)),
                phases: project.plan.phases.map(row),
                hasPhases: !project.plan.phases.isEmpty,
                milestones: project.plan.milestones.map(row),
                hasMilestones: !project.plan.milestones.isEmpty
            )
        }
        return part as? TimelinePart
    }

    func row(_ phase: Phase) -> PhaseRow {
        return PhaseRow(
            id: phase.id,
            anchor: PortalLayout.anchor(phase.id),
            title: phase.title,
            promised: span(phase.baseline),
            expected: span(phase.expected),
            difference: phase.slip.map { words.difference($0) },
            asPromised: phase.slip == 0,
            state: state(of: phase),
            owner: person(phase.owner),
            reason: prose(phase.reason)
        )
    }

    private func span(_ span: Phase.Span) -> HTML {
        guard span.start != nil || span.finish != nil else { return Words.none }
        return HTML("\(words.date(span.start))\u{A0}– \(words.date(span.finish))")
    }

    private func state(of phase: Phase) -> HTML {
        if phase.actual.finish != nil { return words.state(StateStyle(mark: .tick, tone: "good"), words(.done)) }
        if phase.actual.start != nil { return words.state(StateStyle(mark: .half, tone: "calm"), words(.underWay)) }
        return words.state(StateStyle(mark: .ring, tone: "calm"), words(.toCome))
    }
}
