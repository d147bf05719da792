/// A tag in the author's raw HTML.
struct HTMLTag {
    /// The name in lower case.
    let name: String
    let isClosing: Bool
    /// The attributes, with names in lower case and entities in values not decoded; nil for an attribute without a
    /// value.
    let attributes: [(name: String, value: ArraySlice<UInt8>?)]
    /// The index of the byte after `>`.
    let end: Int

    /// Returns nil if `bytes` do not begin with a tag but with a comment, a declaration or a plain `<`.
    init?(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        func byte() -> UInt8? { index < bytes.endIndex ? bytes[index] : nil }
        guard byte() == UInt8(ascii: "<") else { return nil }
        index += 1
        isClosing = byte() == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let start = index
        while let here = byte(), here.isAlphanumeric || here == UInt8(ascii: "-") { index += 1 }
        guard start < index, bytes[start].isLetter else { return nil }
        name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        var attributes: [(name: String, value: ArraySlice<UInt8>?)] = []
        while let here = byte(), here != UInt8(ascii: ">") {
            if here.isWhitespace || here == UInt8(ascii: "/") {
                index += 1
            } else if let attribute = Self.attribute(bytes[index...]) {
                attributes.append((attribute.name, attribute.value))
                index = attribute.end
            } else {
                return nil
            }
        }
        guard byte() == UInt8(ascii: ">") else { return nil }
        self.attributes = attributes
        end = index + 1
    }

    private static func attribute(
        _ bytes: ArraySlice<UInt8>
    ) -> (name: String, value: ArraySlice<UInt8>?, end: Int)? {
        let name = bytes.prefix { !$0.isWhitespace && !"=>/\"'<".utf8.contains($0) }
        guard !name.isEmpty else { return nil }
        let written = String(decoding: name, as: UTF8.self).lowercased()
        let rest = bytes[name.endIndex...].drop(while: \.isWhitespace)
        guard rest.first == UInt8(ascii: "=") else { return (written, nil, name.endIndex) }
        let value = rest.dropFirst().drop(while: \.isWhitespace)
        guard let quote = value.first else { return nil }
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let bare = value.prefix { !$0.isWhitespace && !">\"'<=`".utf8.contains($0) }
            return bare.isEmpty ? nil : (written, bare, bare.endIndex)
        }
        let inside = value.dropFirst()
        guard let close = inside.firstIndex(of: quote) else { return nil }
        return (written, inside[..<close], close + 1)
    }
}

/// The elements and attributes of raw HTML that may be published if HTML is allowed. Never `style`, event handlers,
/// scripts, frames, forms or drawings; links and images must be written in Markdown.
enum AllowedHTML {
    static let inline: Set<String> = [
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
        "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    ]
    static let block: Set<String> = inline.union([
        "blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "hr", "li", "ol", "p",
        "pre",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ])
    static let void: Set<String> = ["br", "hr", "wbr"]
    /// Elements whose content is not text of the page. They are removed together with it.
    static let unread: Set<String> = [
        "script", "style", "iframe", "object", "embed", "noscript", "template", "textarea", "title", "svg", "math",
        "select",
        "xmp", "noembed", "noframes", "plaintext",
    ]

    static func allows(_ attribute: String, on element: String) -> Bool {
        switch attribute {
        case "title", "lang": true
        case "dir": true
        case "datetime": ["time", "ins", "del"].contains(element)
        case "colspan", "rowspan": ["td", "th"].contains(element)
        case "scope": element == "th"
        case "start": element == "ol"
        case "open": element == "details"
        default: false
        }
    }
}
