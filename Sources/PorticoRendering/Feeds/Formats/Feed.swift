internal import PorticoModel

/// What a feed tells, whatever its format.
struct Feed: Sendable {
    struct Entry: Sendable {
        /// A URI that never changes.
        var id: String
        var title: String
        var date: CalendarDate
        var author: String?
        /// Relative to the feed: `status/2026-03-13.html`.
        var path: String
        /// Plain text.
        var summary: String
        /// HTML whose links are relative to the feed.
        var content: String
        var health: Health
        var computed: Health?
    }

    var id: String
    var title: String
    var subtitle: String?
    /// A BCP 47 tag.
    var language: String
    /// Who publishes it.
    var author: String
    /// Where it stands on the web, with a slash at its end; nil where that is not known.
    var base: String?
    /// Newest first.
    var entries: [Entry]

    /// A day as a moment (RFC 3339): noon in Greenwich, which is the same day nearly everywhere.
    static func moment(_ date: CalendarDate) -> String { "\(date)T12:00:00Z" }
}
