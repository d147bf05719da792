internal import Foundation

/// Makes of a portal's markup what mail programs show: text, emphasis, lists, simple tables and absolute links, each with its
/// style beside it. Everything else keeps its words and loses its element; pictures and scripts are left out whole.
struct MailBody {
    /// Where links lead that are relative; nil leaves their words alone.
    var base: String?

    private static let styles: [String: String] = [
        "p": "margin:0 0 12px 0;", "ul": "margin:0 0 12px 0;",
        "ol": "margin:0 0 12px 0;", "li": "margin:0 0 4px 0;", "strong": "", "em": "", "del": "",
        "code": "font-family:Consolas,monospace;",
        "table": "border-collapse:collapse;", "tr": "",
        "td": "border:1px solid #c8ccd0;padding:4px 8px;vertical-align:top;",
        "th": "border:1px solid #c8ccd0;padding:4px 8px;vertical-align:top;text-align:left;", "br": "",
    ]
    /// Shown as another element.
    private static let renamed = ["b": "strong", "i": "em", "h3": "p", "h4": "p", "pre": "p", "dt": "p", "dd": "p"]
    /// Left out with all that is in them.
    private static let silent: Set<String> = ["svg", "script", "style", "template", "figure", "form", "button", "math"]

    /// `<p class="x">See <a href="../timeline.html">M3</a></p>` → `<p style="…">See M3</p>`
    func html(from source: String) -> String {
        var result = ""
        var open: [(name: String, shown: String?)] = []
        var silence = 0
        var rest = source.utf8[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")),
            let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            if silence == 0 { result += source[rest.startIndex..<start] }
            let tag = Tag(source[source.utf8.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            if tag.closes {
                guard let index = open.lastIndex(where: { $0.name == tag.name }) else { continue }
                for element in open[index...].reversed() {
                    if Self.silent.contains(element.name) { silence -= 1 }
                    if silence == 0, let shown = element.shown { result += "</\(shown)>" }
                }
                open.removeSubrange(index...)
                continue
            }
            if Self.silent.contains(tag.name), !tag.isEmpty { silence += 1 }
            let shown = silence == 0 ? self.shown(tag) : nil
            if let shown { result += shown.opening }
            if !tag.isEmpty { open.append((tag.name, shown?.name)) }
        }
        if silence == 0 { result += source[rest.startIndex...] }
        for element in open.reversed() { if let shown = element.shown { result += "</\(shown)>" } }
        return result
    }

    private func shown(_ tag: Tag) -> (opening: String, name: String)? {
        if tag.name == "a" { return link(tag) }
        let name = Self.renamed[tag.name] ?? tag.name
        guard let style = Self.styles[name] else { return nil }
        return (style.isEmpty ? "<\(name)>" : "<\(name) style=\"\(style)\">", name)
    }

    private func link(_ tag: Tag) -> (opening: String, name: String)? {
        guard let href = tag.value(of: "href") else { return nil }
        guard let address = absolute(href) else {
            // `[M3]` without its link and its brackets would run into the sentence.
            return tag.value(of: "class") == "ref" ? ("<span style=\"color:#56616b;\">", "span") : nil
        }
        return ("<a href=\"\(address)\" style=\"color:#0b5cad;\">", "a")
    }

    /// `href` is escaped already, and stays so.
    func absolute(_ href: String) -> String? {
        if ["https://", "http://", "mailto:", "tel:"].contains(where: href.hasPrefix) { return href }
        guard let base, !href.hasPrefix("#"), !href.contains(":") else { return nil }
        return base + href
    }
}

/// What stands between `<` and `>` in markup of our own making: attributes in double quotes, no `>` inside them.
struct Tag {
    let name: String
    let closes: Bool
    private let source: Substring

    init(_ source: Substring) {
        closes = source.utf8.first == UInt8(ascii: "/")
        self.source = closes ? source.dropFirst() : source
        let name = self.source.utf8.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }
        self.name = (String(name) ?? "").lowercased()
    }

    var isEmpty: Bool { ["br", "hr", "img", "input", "source", "wbr", "col"].contains(name) || source.hasSuffix("/") }

    /// Whether it holds an attribute without a value: `checked`.
    func has(_ attribute: String) -> Bool { source.split(separator: " ").contains { $0 == attribute } }

    func value(of attribute: String) -> String? {
        guard let range = source.range(of: " \(attribute)=\"") else { return nil }
        return String(source[range.upperBound...].prefix { $0 != "\"" })
    }
}
