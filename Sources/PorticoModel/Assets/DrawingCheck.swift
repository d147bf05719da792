package import Foundation
internal import PorticoDiagnostics

/// Checks an SVG for content that a drawing does not need. Inside a page an SVG is inert, but opened directly it is a
/// page of its own that can run scripts and contact other sites.
package struct DrawingCheck {
    package struct Fault: Sendable, Hashable {
        /// The line, from 1.
        package var line: Int
        /// What was found: `a script`, `the event handler "onload"`.
        package var what: String
    }

    /// Returns the first fault, or nil if the file is only a drawing.
    package static func fault(in data: Data) -> Fault? {
        guard let written = String(bytes: data, encoding: .utf8) else {
            return Fault(line: 1, what: "text that is not UTF-8")
        }
        // All markup is ASCII. A combining mark after a delimiter would make both one character and hide the delimiter.
        let text = String(String.UnicodeScalarView(written.unicodeScalars.map { $0.isASCII ? $0 : "x" }))
        var rest = text[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if let what = readMarkup(&rest) {
                return Fault(line: text[..<start].utf8.count { $0 == UInt8(ascii: "\n") } + 1, what: what)
            }
        }
        return nil
    }

    /// Reads a comment, a declaration or a tag. Returns what is wrong with it.
    private static func readMarkup(_ rest: inout Substring) -> String? {
        let here = rest
        rest = rest.dropFirst()
        for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>")] where here.hasPrefix(start) {
            rest = here.range(of: end).map { here[$0.upperBound...] } ?? ""
            return nil
        }
        if here.hasPrefix("<!ENTITY") { return "an entity declaration" }
        if here.hasPrefix("<!ATTLIST") { return "a declaration of attributes" }
        if here.hasPrefix("<?xml-stylesheet") { return "an external style sheet" }
        if here.hasPrefix("<?") {
            rest = here.range(of: "?>").map { here[$0.upperBound...] } ?? ""
            return nil
        }
        guard let tag = DrawingTag(here) else { return nil }
        rest = tag.rest
        guard tag.name == "style" else { return tag.fault }
        let style = rest.range(of: "</style").map { rest[..<$0.lowerBound] } ?? rest
        if isCut(style) { return "the end of a style inside a comment or a CDATA section" }
        return tag.fault ?? DrawingTag.fault(inStyle: CharacterReferences.resolved(style))
    }
}

extension DrawingCheck {
    /// Returns whether a comment or a CDATA section begins in `style` and does not end in it.
    private static func isCut(_ style: Substring) -> Bool {
        [("<!--", "-->"), ("<![CDATA[", "]]>")].contains { start, end in
            style.range(of: start, options: .backwards).map { style[$0.upperBound...].range(of: end) == nil } ?? false
        }
    }
}

/// A start tag in a drawing.
private struct DrawingTag {
    /// The name in lower case, without a prefix.
    let name: String
    /// The text after the tag.
    let rest: Substring
    /// The attributes, with names in lower case without prefixes and with character references resolved.
    private let attributes: [(name: String, value: String)]

    init?(_ text: Substring) {
        let written = text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        guard let first = written.first, first.isLetter || first == "_" || first == ":" else { return nil }
        name = Self.local(written)
        var rest = text.dropFirst(1 + written.count)
        var attributes: [(name: String, value: String)] = []
        while let next = rest.first, next != ">" {
            guard !next.isWhitespace, next != "/" else {
                rest = rest.dropFirst()
                continue
            }
            let key = rest.prefix { !$0.isWhitespace && $0 != "=" && $0 != ">" }
            rest = rest.dropFirst(max(1, key.count)).drop(while: \.isWhitespace)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            guard let quote = rest.first, quote == "\"" || quote == "'" else { continue }
            let value = rest.dropFirst().prefix { $0 != quote }
            attributes.append((Self.local(key), CharacterReferences.resolved(value)))
            rest = rest.dropFirst(value.count + 2)
        }
        self.attributes = attributes
        self.rest = rest
    }

    private static func local(_ name: Substring) -> String { (name.split(separator: ":").last ?? name).lowercased() }

    /// What makes the element unsafe; nil if it is not.
    var fault: String? {
        if Self.active.contains(name) { return name == "script" ? "a script" : "an element <\(name)>" }
        return attributes.lazy.compactMap { self.fault(of: $0.name, $0.value) }.first
    }

    private static let active: Set<String> = [
        "script", "handler", "iframe", "frame", "object", "embed", "applet", "base", "meta", "form", "link", "audio",
        "video",
    ]

    private static let addresses: Set<String> = [
        "href", "src", "srcset", "data", "action", "formaction", "from", "to", "by", "values", "base", "background",
        "ping", "poster",
    ]

    private func fault(of attribute: String, _ value: String) -> String? {
        if attribute.hasPrefix("on") { return "the event handler \"\(attribute)\"" }
        if attribute == "attributename" {
            let target = DrawingTag.local(value[...])
            return target.hasPrefix("on") || target == "href" ? "a change of \"\(target)\"" : nil
        }
        guard Self.addresses.contains(attribute) else { return Self.fault(inStyle: value) }
        switch SafeURL.judge(value) {
        case .relative: return nil
        case .allowed where name == "a": return nil
        case .allowed: return "something from another site, \"\(value.prefix(60))\""
        case .refused where value.lowercased().hasPrefix("data:image/") && !value.lowercased().contains("svg"):
            return nil
        case .refused(let reason): return reason
        }
    }

    static func fault(inStyle written: String) -> String? {
        let style = StyleEscapes.resolved(written)
        if style.range(of: "@import", options: .caseInsensitive) != nil { return "an external style" }
        if style.range(of: "image-set(", options: .caseInsensitive) != nil { return "a style that loads pictures" }
        var rest = style[...]
        while let start = rest.range(of: "url(", options: .caseInsensitive) {
            rest = rest[start.upperBound...]
            let target = rest.prefix { $0 != ")" }.drop { " \t\n\r\"'".contains($0) }
            guard target.hasPrefix("#") || target.lowercased().hasPrefix("data:") else {
                return "a style that loads \"\(target.prefix(60))\""
            }
        }
        return nil
    }
}

/// Resolves references such as `&#106;`, `&#x6A;` and `&quot;`. All entities other than XML's own must be declared
/// first, and declarations are refused.
private enum CharacterReferences {
    static func resolved(_ value: Substring) -> String {
        guard value.utf8.contains(UInt8(ascii: "&")) else { return String(value) }
        var result = ""
        var rest = value
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...].dropFirst()
            guard let end = rest.firstIndex(of: ";"), let scalar = CharacterReference.scalar(rest[..<end]) else {
                continue
            }
            result.unicodeScalars.append(scalar)
            rest = rest[end...].dropFirst()
        }
        return result + rest
    }
}

/// Resolves escapes such as `\75 rl` for `url`.
/// Source: CSS Syntax Module Level 3, 4.3.7, "Consume an escaped code point".
private enum StyleEscapes {
    static func resolved(_ style: String) -> String {
        guard style.utf8.contains(UInt8(ascii: "\\")) else { return style }
        var result = ""
        var rest = style[...]
        while let start = rest.firstIndex(of: "\\") {
            result += rest[..<start]
            rest = rest[start...].dropFirst()
            let digits = rest.prefix(6).prefix { $0.isASCII && $0.isHexDigit }
            if let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(digits.count)
                if rest.first?.isWhitespace == true { rest = rest.dropFirst() }
            } else if let next = rest.popFirst() {
                result.append(next)
            }
        }
        return result + rest
    }
}
