package import PorticoModel

/// The mail of one published update, in each of its forms, for those who send it by hand. The portal holds the same message
/// and text; the HTML alone is no page of the portal, whose policy allows no styles of its own.
package struct UpdateMail: Sendable {
    /// Self-contained, under 100 kB.
    package let html: String
    package let plain: String
    /// A message (RFC 5322) that mail programs open as a draft.
    package let message: String

    /// Nil where no update of that date is kept, and none is the newest.
    package init?(_ portal: Portal, _ project: Project, on date: CalendarDate, theme: Theme) {
        guard let week = project.weeks.week(of: date) else { return nil }
        let edition = theme.edition(for: portal.client.language)
        let scope = ProjectScope(portal: portal, project: project, edition: edition, theme: theme)
        let mail = scope.exports.digest(of: week).message(slug: portal.slug)
        html = mail.html
        plain = mail.plain
        message = mail.source
    }
}
