internal import PorticoModel

/// A calendar of all-day events in iCalendar format (RFC 5545), with a name (RFC 7986).
struct ICalendar: Sendable {
    struct Event: Sendable, Hashable {
        enum Status: String, Sendable, Hashable {
            case tentative = "TENTATIVE"
            case confirmed = "CONFIRMED"
            case cancelled = "CANCELLED"
        }

        /// The event's identifier, which stays the same as long as the item keeps its id.
        var uid: String
        /// Incremented whenever the date or status changes.
        var sequence: Int
        /// The week of the last change.
        var changed: CalendarDate
        var date: CalendarDate
        var status: Status
        var summary: String
        var description: String?
        var url: String?
    }

    var name: String
    var events: [Event]

    var text: String {
        var result = CalendarText.line("BEGIN", "VCALENDAR")
        result += CalendarText.line("VERSION", "2.0")
        result += CalendarText.line("PRODID", "-//Portico//Project calendar//EN")
        result += CalendarText.line("CALSCALE", "GREGORIAN")
        result += CalendarText.line("METHOD", "PUBLISH")
        result += CalendarText.line("NAME", CalendarText.escape(name))
        result += CalendarText.line("X-WR-CALNAME", CalendarText.escape(name))
        result += CalendarText.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        for event in events { result += event.text }
        return result + CalendarText.line("END", "VCALENDAR")
    }
}

extension ICalendar.Event {
    fileprivate var text: String {
        let moment = "\(Self.compact(changed))T120000Z"
        var result = CalendarText.line("BEGIN", "VEVENT")
        result += CalendarText.line("UID", uid)
        result += CalendarText.line("DTSTAMP", moment)
        result += CalendarText.line("LAST-MODIFIED", moment)
        result += CalendarText.line("SEQUENCE", String(sequence))
        result += CalendarText.line("STATUS", status.rawValue)
        result += CalendarText.line("DTSTART;VALUE=DATE", Self.compact(date))
        result += CalendarText.line("DTEND;VALUE=DATE", Self.compact(date.adding(days: 1)))
        result += CalendarText.line("TRANSP", "TRANSPARENT")
        result += CalendarText.line("SUMMARY", CalendarText.escape(summary))
        if let description { result += CalendarText.line("DESCRIPTION", CalendarText.escape(description)) }
        if let url { result += CalendarText.line("URL", url) }
        return result + CalendarText.line("END", "VEVENT")
    }

    /// Returns a date without hyphens: `20260313`.
    private static func compact(_ date: CalendarDate) -> String { date.description.replacing("-", with: "") }
}
