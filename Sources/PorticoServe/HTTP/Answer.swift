package import Foundation

/// The answer to a request.
package struct Answer: Sendable {
    /// What follows the head.
    package enum Body: Sendable {
        case data(Data)
        /// Sent as it comes, until the stream or the connection ends.
        case stream(AsyncStream<Data>)
    }

    package var status: Int
    /// Sent in this order, before the fields of every answer.
    package var fields: [(name: String, value: String)]
    package var body: Body

    package init(_ status: Int, _ fields: [(name: String, value: String)] = [], body: Body) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A short answer in words.
    package static func words(_ status: Int, _ text: String) -> Answer {
        Answer(status, [("Content-Type", "text/plain; charset=utf-8")], body: .data(Data((text + "\n").utf8)))
    }

    /// The head as it is sent. Every answer forbids other sites to read, embed or cache it.
    func head(closes: Bool) -> Data {
        var lines = ["HTTP/1.1 \(status) \(Self.reasons[status] ?? "Status")"]
        lines += fields.map { "\($0.name): \($0.value)" }
        lines += [
            "Cache-Control: no-store",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
        ]
        if case .data(let data) = body { lines.append("Content-Length: \(data.count)") }
        if closes { lines.append("Connection: close") }
        return Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    private static let reasons = [
        200: "OK", 204: "No Content", 301: "Moved Permanently", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 413: "Content Too Large", 421: "Misdirected Request",
        431: "Request Header Fields Too Large", 503: "Service Unavailable",
    ]
}
