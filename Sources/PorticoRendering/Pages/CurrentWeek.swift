import PorticoDiagnostics
internal import PorticoModel

/// What the script tells pages of past weeks, whose own bytes never change: the newest update, and the navigation as it
/// is now.
struct CurrentWeek: Sendable {
    private let folder: String
    private let date: CalendarDate
    private let href: String
    private let text: String
    private let entries: [Navigation.Entry]

    /// Nil without an update.
    init?(_ scope: ProjectScope) {
        guard let update = scope.project.updates.first else { return nil }
        folder = scope.project.folder
        date = update.date
        href = update.outputPath
        text = scope.words(.newestUpdate, ["date": scope.words.dateText(update.date)])
        entries = Navigation.entries(of: scope)
    }

    /// A member of `portico.weeks`: `"": {"date": "2026-03-27", "href": "status/2026-03-27.html", "text": "The newest
    /// update is of 27 Mar 2026", "nav": [["index.html", "Overview", ""]]}`.
    private var script: String {
        func quoted(_ text: String) -> String { JSONString.quoted(text[...], for: .script) }
        let navigation = entries.map { entry in
            "[\(quoted(entry.target)),\(quoted(entry.title)),\(quoted(entry.count.map(String.init) ?? ""))]"
        }
        let members = ["date:\(quoted(date.description))", "href:\(quoted(href))", "text:\(quoted(text))"]
        return "\(quoted(folder)):{\(members.joined(separator: ",")),nav:[\(navigation.joined(separator: ","))]}"
    }

    /// The value of `portico.weeks` for all projects of a portal.
    static func script(of weeks: [CurrentWeek]) -> String { "{\(weeks.map(\.script).joined(separator: ","))}" }
}
