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
        let words = theme.edition(for: portal.client.language).words
        let exports = WeekExports(portal: portal, project: project, words: words, theme: theme)
        let digest = exports.digest(of: week)
        html = digest.html
        plain = digest.plain
        message = digest.message(slug: portal.slug).source
    }
}
