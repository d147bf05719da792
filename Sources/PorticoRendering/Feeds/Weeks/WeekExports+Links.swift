internal import PorticoModel

extension WeekExports {
    /// Links to feeds, calendars and figures from a page.
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

    /// Links to an update's mail from a page.
    func mailLinks(of date: CalendarDate, from page: PageScope) -> [LinkRow] {
        [(Path.mail(date, project.folder), FeedWord.reachMail), (Path.text(date, project.folder), .reachText)].map {
            LinkRow(href: page.href($0), title: words($1), note: nil)
        }
    }
}
