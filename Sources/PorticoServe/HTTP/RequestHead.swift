/// The first lines of a request: method, target and fields. Source: RFC 9112, sections 2 to 5.
package struct RequestHead: Sendable, Hashable {
    /// Why a request is refused before anybody looks at what it asks for.
    package enum Problem: Error, Sendable, Hashable {
        /// It is not HTTP/1.
        case malformed
        /// The head exceeds ``RequestHead/limit`` or has too many fields.
        case tooLarge
        /// It has a body, which the preview never needs.
        case hasBody
    }

    /// The longest head in bytes.
    package static let limit = 16_384
    /// The largest number of fields.
    package static let fieldLimit = 100

    /// `GET`
    package let method: String
    /// The path as sent, without its query: `/acme/%C3%BC.html`.
    package let path: String
    /// All values of each field, by lower-case name.
    private let fields: [String: [String]]
    /// Whether the connection stays open for another request.
    let keepsAlive: Bool

    /// The only value of a field, or nil if there is none or more than one.
    package func value(of name: String) -> String? {
        let values = fields[name] ?? []
        return values.count == 1 ? values[0] : nil
    }

    /// All values of a field.
    package func values(of name: String) -> [String] { fields[name] ?? [] }

    /// Parses a head: the bytes before the empty line.
    package init(_ bytes: some Collection<UInt8>) throws(Problem) {
        guard bytes.count <= Self.limit else { throw .tooLarge }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        var lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)[...]
        let words = (lines.popFirst() ?? "").split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, words[2] == "HTTP/1.1" || words[2] == "HTTP/1.0" else { throw .malformed }
        guard !words[0].isEmpty, words[0].allSatisfy(\.isLetter), words[1].hasPrefix("/") else { throw .malformed }
        guard lines.count <= Self.fieldLimit else { throw .tooLarge }
        var fields: [String: [String]] = [:]
        for line in lines {
            guard let (name, value) = Self.field(line) else { throw .malformed }
            fields[name, default: []].append(value)
        }
        let lengths = fields["content-length"] ?? []
        guard fields["transfer-encoding"] == nil, lengths.allSatisfy({ $0 == "0" }) else { throw .hasBody }
        method = String(words[0])
        path = String(words[1].prefix { $0 != "?" && $0 != "#" })
        keepsAlive = words[2] == "HTTP/1.1" && fields["connection"]?.contains { $0.lowercased() == "close" } != true
        self.fields = fields
    }

    /// `Host: localhost:8000` → `host`, `localhost:8000`. A space before the colon or at the start of a line is refused.
    private static func field(_ line: Substring) -> (name: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon]
        let isToken = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || "0123456789-_.".utf8.contains(byte)
        }
        guard !name.isEmpty, isToken else { return nil }
        let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F || $0 == "\t" }) else {
            return nil
        }
        var end = value
        while end.last == " " || end.last == "\t" { end.removeLast() }
        return (name.lowercased(), String(end))
    }
}
