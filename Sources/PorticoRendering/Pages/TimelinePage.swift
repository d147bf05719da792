internal import PorticoModel

/// The plan: the picture, then all of it in words.
struct TimelineView: View {
    var status: StatusLine
    var finish: FinishView?
    var part: TimelinePart?
    var trend: TrendPart?

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("finish", \.finish)
        $0.add("part", \.part)
        $0.add("trend", \.trend)
    }
}

extension PageScope {
    func timeline() -> PageDraft {
        let view = TimelineView(status: statusLine, finish: finish, part: timelinePart, trend: trendPart)
        return PageDraft(
            path: path,
            title: words(.navTimeline),
            description: words(.timelineDescription, ["project": project.name]),
            place: .timeline,
            layout: "wide",
            content: scope.edition.render(.timeline, view),
            source: AssetPath.inContent("plan.yml", portal: portal, project: project)
        )
    }
}
