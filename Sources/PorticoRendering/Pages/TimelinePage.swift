internal import PorticoModel

/// The plan as a chart and in full as tables.
struct TimelineView: TemplateView {
    static let template = "pages/timeline"

    var status: StatusLine
    var finish: FinishView?
    /// The critical path to the finish, if there is one.
    var chain: HTML?
    var part: TimelinePart?
    var trend: TrendPart?

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("finish", \.finish)
        $0.add("chain", \.chain)
        $0.add("part", \.part)
        $0.add("trend", \.trend)
    }
}

extension PageScope {
    /// The critical path: `Critical path: M2 → M5 → M9`.
    private var chain: HTML? {
        guard let milestones = CriticalChain(project.plan)?.milestones, milestones.count > 1 else { return nil }
        return words.html(.finishChain, ["chain": milestones.map { item($0.id) }.joined(separator: " → ")])
    }

    func timeline() -> PageDraft {
        let view = TimelineView(status: statusLine, finish: finish, chain: chain, part: timelinePart, trend: trendPart)
        return PageDraft(
            path: path,
            title: words(.navTimeline),
            description: words(.timelineDescription, ["project": project.name]),
            place: .timeline,
            layout: "wide",
            content: scope.edition.render(view),
            source: portal.source("the timeline", of: project)
        )
    }
}
