internal import PorticoModel

/// The content of a feed, independent of its format.
struct Feed: Sendable {
    struct Entry: Sendable {
        /// A URI that never changes.
        var id: String
        var title: String
        var date: CalendarDate
        var author: String?
        /// The path relative to the feed: `status/2026-03-13.html`.
        var path: String
        /// Plain text.
        var summary: String
        /// HTML with links relative to the feed.
        var content: String
        var health: Health
        var computed: Health?
    }

    var id: String
    var title: String
    var subtitle: String?
    /// A BCP 47 tag.
    var language: String
    /// The publisher.
    var author: String
    /// The portal's web address with a trailing slash; nil if it is not known.
    var base: String?
    /// The entries, newest first.
    var entries: [Entry]

    /// Returns a date as a timestamp (RFC 3339): noon UTC, which is the same date almost everywhere.
    static func moment(_ date: CalendarDate) -> String { "\(date)T12:00:00Z" }
}
