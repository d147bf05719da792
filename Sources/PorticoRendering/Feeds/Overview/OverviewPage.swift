internal import Crypto
internal import Foundation
package import PorticoModel
package import PorticoWeeks

/// The consultant's own overview of all clients: a single self-contained page that is never part of a portal.
package struct OverviewPage: Sendable {
    private let standings: [ProjectStanding]
    private let today: CalendarDate
    /// The English texts, because the page is for the consultant.
    private let words: Words

    package init(standings: [ProjectStanding], today: CalendarDate, theme: Theme) {
        self.standings = standings
        self.today = today
        words = theme.english.words
    }

    package var html: String {
        let rows = standings.map { row($0) }.joined()
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-\(Self.styleHash)'">
            <meta name="robots" content="noindex">
            <title>\(words(.overviewTitle))</title>
            <style>\(Self.style)</style>
            </head>
            <body>
            <h1>\(words(.overviewTitle))</h1>
            <p>\(HTML(text: words(.overviewAsOf, ["date": words.longDateText(today)])).source)</p>
            <div class="wide">
            <table>
            <thead><tr>\(headings().source)</tr></thead>
            <tbody>
            \(rows.source)</tbody>
            </table>
            </div>
            </body>
            </html>

            """
    }

    private func headings() -> HTML {
        let keys: [FeedWord] = [
            .overviewClient, .overviewHealth, .overviewUpdate, .overviewMilestone, .overviewClientOwes, .overviewWeOwe,
            .overviewDue,
        ]
        return keys.map { HTML("<th scope=\"col\">\(words($0))</th>") }.joined()
    }

    private func row(_ standing: ProjectStanding) -> HTML {
        let name = standing.client == standing.project ? standing.client : "\(standing.client) · \(standing.project)"
        let cells: [HTML] = [
            health(standing), update(standing), milestone(standing),
            open(standing.waiting[.client]), open(standing.waiting[.supplier]), items(standing),
        ]
        let columns = cells.map { HTML("<td>\($0)</td>") }.joined()
        return HTML("<tr><th scope=\"row\">\(name)</th>\(columns)</tr>\n")
    }

    private func health(_ standing: ProjectStanding) -> HTML {
        guard let reported = standing.reported else { return "–" }
        let shown = HTML(
            "<b class=\"\(reported.rawValue)\">\(MailStyle.mark(of: reported)) \(words.name(reported, in: "health"))</b>"
        )
        let computed = standing.computed.map { words(.computed, ["health": words.name($0, in: "health")]) } ?? ""
        let differs = (standing.computed?.gravity ?? 0) > reported.gravity
        return HTML("\(shown)<br><small\(differs ? HTML(safe: " class=\"worse\"") : "")>\(computed)</small>")
    }

    private func update(_ standing: ProjectStanding) -> HTML {
        guard let days = standing.daysSinceUpdate(at: today), let last = standing.lastUpdate else { return "–" }
        let ago = HTML("\(words.dateText(last))<br><small>\(words(.overviewAgo, ["n": String(days)]))</small>")
        guard standing.updateState == .due || standing.updateState == .overdue, let next = standing.nextUpdate else {
            return ago
        }
        return HTML("\(ago)<br><small class=\"worse\">\(words(.mailDue, ["date": words.dateText(next)]))</small>")
    }

    private func milestone(_ standing: ProjectStanding) -> HTML {
        guard let milestone = standing.nextMilestone, let expected = milestone.expected else { return "–" }
        let days = milestone.deviation(at: today) ?? 0
        let slip = days == 0 ? nil : ChangeTelling(words: words, currency: nil).days(days)
        let dates = [words.dateText(expected), slip].compactMap(\.self).joined(separator: ", ")
        let overdue = milestone.overdueDays(at: today).map { days in
            HTML("<br><small class=\"worse\">▲ \(words(.daysOverdue, count: days))</small>")
        }
        return HTML("\(milestone.id) \(milestone.title)<br><small>\(dates)</small>\(overdue ?? "")")
    }

    private func open(_ waiting: (count: Int, longest: Int)?) -> HTML {
        guard let waiting, waiting.count > 0 else { return "–" }
        return HTML(text: words(.overviewWaiting, ["n": String(waiting.count), "days": String(waiting.longest)]))
    }

    private func items(_ standing: ProjectStanding) -> HTML {
        guard !standing.items.isEmpty else { return "–" }
        let lines = standing.items.map { item -> HTML in
            let date = words.dateText(item.due)
            let due =
                item.daysOverdue > 0
                ? words(.mailOverdue, ["date": date, "n": String(item.daysOverdue)]) : words(.mailDue, ["date": date])
            let told = item.owner.map { words(.overviewOf, ["item": due, "owner": $0]) } ?? due
            return HTML("<li>\(shown(item)) <small>\(told)</small></li>")
        }
        return HTML("<ul>\(lines.joined())</ul>")
    }

    private func shown(_ item: ProjectStanding.Item) -> String {
        switch item.kind {
        case .page: words(.calendarPageReview, ["title": item.title])
        case .review: words(.calendarReview, ["item": "\(item.id) \(item.title)"])
        case .milestone: words(.calendarExpected, ["item": "\(item.id) \(item.title)"])
        case .action: "\(item.id) \(item.title)"
        }
    }

    private static let style = """
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1c2329;background:#fff}\
        table{border-collapse:collapse;inline-size:100%}\
        th,td{text-align:start;vertical-align:top;padding:.5rem 1rem .5rem 0;border-block-end:1px solid #c8ccd0}\
        thead th{font-size:.875rem;color:#56616b;white-space:nowrap}th[scope=row]{font-weight:600;min-inline-size:10rem}\
        td b{white-space:nowrap;padding:.125rem .5rem;border-radius:.25rem;background:#e3e6ea;color:#333d47}\
        b.on_track,b.complete{background:#dff1e4;color:#14532d}b.at_risk{background:#fdeccb;color:#6b3d00}\
        b.off_track{background:#fbdcd9;color:#7f1d1d}.wide{overflow-x:auto}\
        small{color:#56616b}small.worse{color:#8f1d1d;font-weight:600}\
        ul{margin:0;padding-inline-start:1rem;min-inline-size:16rem}li small{white-space:nowrap}
        """

    private static var styleHash: String { Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString() }
}
