internal import PorticoModel

/// A message with two forms of the same text (RFC 5322; multipart/alternative of RFC 2046). It has no recipients and is
/// marked as unsent, so that mail programs open it as a draft.
struct MailMessage: Sendable {
    var senderName: String
    /// The sender's address; nil if none is known. Readers cannot reply to a message without one.
    var senderAddress: String?
    var subject: String
    var date: CalendarDate
    /// A UUID.
    var id: String
    /// A BCP 47 tag.
    var language: String
    var plain: String
    var html: String

    /// The whole message, with lines that end with CR LF.
    var source: String {
        let address = senderAddress.flatMap { MailText.isPlainAddress($0) ? $0 : nil } ?? "nobody@portal.invalid"
        let boundary = "=_\(id)"
        let headers = [
            "From: \(MailText.name(senderName))\r\n <\(address)>",
            "Subject: \(MailText.words(subject))", "Date: \(Self.written(date))", "Message-ID: <\(id)@portal.invalid>",
            "MIME-Version: 1.0", "Content-Language: \(MailText.words(language))", "X-Unsent: 1",
            "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"",
        ]
        return headers.joined(separator: "\r\n") + "\r\n\r\n" + part("text/plain", plain, boundary)
            + part("text/html", html, boundary) + "--\(boundary)--\r\n"
    }

    private func part(_ type: String, _ text: String, _ boundary: String) -> String {
        "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            + MailText.quotedPrintable(text) + "\r\n"
    }

    /// Returns a date as `Fri, 13 Mar 2026 12:00:00 +0000`, always in English (RFC 5322, section 3.3).
    private static func written(_ date: CalendarDate) -> String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[date.weekday - 1]), \(date.day) \(months[date.month - 1]) \(date.year) 12:00:00 +0000"
    }
}
