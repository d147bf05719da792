internal import PorticoModel

/// The plan's chart with its table.
struct TimelinePart: View {
    var chart: TimelineChartView?
    var href: String
    var phases: [PhaseRow]
    var milestones: [MilestoneRow]

    static let fields = Fields<Self> {
        $0.add("chart", \.chart)
        $0.add("href", \.href)
        $0.add("phases", \.phases)
        $0.add("milestones", \.milestones)
    }
}

struct PhaseRow: View {
    let page: PageScope
    let phase: Phase

    static let fields = Fields<Self> {
        $0.add("id", \.phase.id)
        $0.add("anchor") { PortalLayout.anchor($0.phase.id) }
        $0.add("title", \.phase.title)
        $0.add("promised") { $0.page.span($0.phase.baseline) }
        $0.add("expected") { $0.page.span($0.phase.expected) }
        $0.add("difference") { view in view.phase.slip.map { view.page.words.difference($0) } }
        $0.add("asPromised") { $0.phase.slip == 0 }
        $0.add("state") { $0.page.state(of: $0.phase) }
        $0.add("owner") { $0.page.person($0.phase.owner) }
        $0.add("reason") { $0.page.prose($0.phase.reason) }
    }
}

extension PageScope {
    /// The plan's chart with its table; nil if there are no phases and no milestones.
    var timelinePart: TimelinePart? {
        guard project.hasTimeline else { return nil }
        // Links in it are the same on all pages of a folder.
        let part = scope.parts.value(for: "timeline in \(folder)") {
            TimelinePart(
                chart: timelineChart,
                href: href(PortalLayout.timeline(of: project.folder)),
                phases: project.plan.phases.map(row),
                milestones: project.plan.milestones.map(row)
            )
        }
        return part as? TimelinePart
    }

    func row(_ phase: Phase) -> PhaseRow { PhaseRow(page: self, phase: phase) }

    fileprivate func span(_ span: Phase.Span) -> HTML {
        guard span.start != nil || span.finish != nil else { return Words.none }
        return HTML("\(words.date(span.start))\u{A0}– \(words.date(span.finish))")
    }

    fileprivate func state(of phase: Phase) -> HTML {
        if phase.actual.finish != nil { return words.state(StateStyle(mark: .tick, tone: "good"), words(.done)) }
        if phase.actual.start != nil { return words.state(StateStyle(mark: .half, tone: "calm"), words(.underWay)) }
        return words.state(StateStyle(mark: .ring, tone: "calm"), words(.toCome))
    }
}
