internal import PorticoModel

extension WeekExports {
    /// Returns links from a page to feeds, calendars and figures.
    func links(from page: PageScope) -> [LinkRow] {
        let folder = project.folder
        var targets: [(String, FeedWord)] = []
        if !project.weeks.all.isEmpty {
            targets = [(Path.atom(folder), .reachAtom), (Path.json(folder), .reachJSON)]
        }
        targets += calendars.map { (Path.calendar($0.kind, folder), $0.kind.link) }
        if !project.weeks.all.isEmpty { targets.append((Path.figures(folder), .reachFigures)) }
        return targets.map { LinkRow(href: page.href($0), title: words($1), note: nil) }
    }

    /// Returns the alternates in every page's head. They are the same in all weeks, from the first update on.
    func alternates(from page: PageScope) -> [Alternate] {
        guard !project.weeks.all.isEmpty else { return [] }
        let folder = project.folder
        return [
            (Path.atom(folder), "application/atom+xml", FeedWord.reachAtom),
            (Path.json(folder), "application/feed+json", .reachJSON),
            (Path.figures(folder), "application/json", .reachFigures),
        ].map { Alternate(href: page.href($0), type: $1, title: words($2)) }
    }

    /// Returns links from a page to an update's e-mail.
    func mailLinks(of date: CalendarDate, from page: PageScope) -> [LinkRow] {
        [(Path.mail(date, project.folder), FeedWord.reachMail), (Path.text(date, project.folder), .reachText)].map {
            LinkRow(href: page.href($0), title: words($1), note: nil)
        }
    }
}
