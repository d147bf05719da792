package import Foundation
internal import PorticoDiagnostics

/// Looks through an SVG drawing for what a drawing has no need of. Shown in a page it is inert; opened by itself it is a
/// page of its own, in which scripts run and other sites are asked.
package struct DrawingCheck {
    package struct Fault: Sendable, Hashable {
        /// From 1.
        package var line: Int
        /// What it holds: `a script`, `the handler "onload"`.
        package var what: String
    }

    /// The first fault; nil for a drawing that is nothing but one.
    package static func fault(in data: Data) -> Fault? {
        guard let text = String(bytes: data, encoding: .utf8) else {
            return Fault(line: 1, what: "text that is not UTF-8")
        }
        var rest = text[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if let what = readMarkup(&rest) {
                return Fault(line: text[..<start].utf8.count { $0 == UInt8(ascii: "\n") } + 1, what: what)
            }
        }
        return nil
    }

    /// Reads a comment, a declaration or a tag; tells what is wrong with it.
    private static func readMarkup(_ rest: inout Substring) -> String? {
        let here = rest
        rest = rest.dropFirst()
        if here.hasPrefix("<!--") {
            rest = here.range(of: "-->").map { here[$0.upperBound...] } ?? ""
            return nil
        }
        if here.hasPrefix("<!ENTITY") { return "an entity of its own" }
        if here.hasPrefix("<?xml-stylesheet") { return "a style sheet from elsewhere" }
        guard let tag = DrawingTag(here) else { return nil }
        rest = tag.rest
        guard tag.name == "style" else { return tag.fault }
        return tag.fault ?? DrawingTag.fault(inStyle: rest.range(of: "</style").map { rest[..<$0.lowerBound] } ?? rest)
    }
}

/// A start tag of a drawing's.
private struct DrawingTag {
    /// In lower case, without a prefix.
    let name: String
    /// What follows the tag.
    let rest: Substring
    /// Names in lower case without prefixes, values with references to characters resolved.
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

    /// What makes the element more than a drawing's.
    var fault: String? {
        if Self.active.contains(name) { return name == "script" ? "a script" : "an element <\(name)>" }
        return attributes.lazy.compactMap { self.fault(of: $0.name, $0.value) }.first
    }

    private static let active: Set<String> = [
        "script", "handler", "iframe", "frame", "object", "embed", "applet", "base", "meta", "form", "link", "audio",
        "video",
    ]

    private static let addresses: Set<String> = [
        "href", "src", "srcset", "data", "action", "formaction", "from", "to", "by", "values",
    ]

    private func fault(of attribute: String, _ value: String) -> String? {
        if attribute.hasPrefix("on") { return "the handler \"\(attribute)\"" }
        if attribute == "attributename" {
            let target = DrawingTag.local(value[...])
            return target.hasPrefix("on") || target == "href" ? "a change of \"\(target)\"" : nil
        }
        guard Self.addresses.contains(attribute) else { return Self.fault(inStyle: value[...]) }
        switch SafeURL.judge(value) {
        case .relative: return nil
        case .allowed where name == "a": return nil
        case .allowed: return "a part of another site's, \"\(value.prefix(60))\""
        case .refused where value.lowercased().hasPrefix("data:image/") && !value.lowercased().contains("svg"):
            return nil
        case .refused(let reason): return reason
        }
    }

    static func fault(inStyle style: Substring) -> String? {
        if style.range(of: "@import", options: .caseInsensitive) != nil { return "a style from elsewhere" }
        var rest = style
        while let start = rest.range(of: "url(", options: .caseInsensitive) {
            rest = rest[start.upperBound...]
            let target = rest.prefix { $0 != ")" }.drop { " \t\n\r\"'".contains($0) }
            guard target.hasPrefix("#") || target.lowercased().hasPrefix("data:") else {
                return "a style that asks for \"\(target.prefix(60))\""
            }
        }
        return nil
    }
}

/// `&#106;`, `&#x6A;`, `&quot;`: what a value holds in truth. Others than XML's own are declared first, and so refused.
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
