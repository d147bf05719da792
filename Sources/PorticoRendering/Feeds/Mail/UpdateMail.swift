package import PorticoModel

/// The e-mail of one published update in each of its forms, for sending by hand. The portal contains the same message
/// and text. The HTML alone is not a page of the portal, whose content policy forbids inline styles.
package struct UpdateMail: Sendable {
    /// Self-contained HTML under 100 kB.
    package let html: String
    package let plain: String
    /// A message (RFC 5322) that mail programs open as a draft.
    package let message: String

    /// Returns nil if there is no update of that date.
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
