internal import Foundation

/// Makes of a portal's markup what is read without any: paragraphs, lists with hyphens and numbers, links as
/// `words (address)`, tables a row a line. What is struck out is left out, and so are drawings.
struct PlainBody {
    /// Where links lead that are relative; nil leaves their words alone.
    var base: String?

    /// Left out with all that is in them.
    private static let silent: Set<String> = ["svg", "script", "style", "template", "form", "button", "math", "del"]
    /// Begin a line of their own, with an empty one before it.
    private static let blocks: Set<String> = [
        "p", "h3", "h4", "h5", "h6", "div", "blockquote", "pre", "table", "figure", "figcaption", "details", "summary",
        "fieldset", "legend", "section", "dl", "dt", "dd",
    ]

    /// `<p>See <a href="https://x.example/">this</a>.</p><ul><li>a</li></ul>` → `See this (https://x.example/).\n\n- a`
    func text(from source: String) -> String {
        var lines = PlainLines()
        var open: [String] = []
        var links: [String?] = []
        var silence = 0
        var rest = source[...]
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")),
            let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: ">"))
        {
            if silence == 0 { lines.add(Self.resolved(rest[..<start]), keepsSpace: open.contains("pre")) }
            let tag = Tag(source[source.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            if Self.silent.contains(tag.name), !tag.isEmpty { silence += tag.closes ? -1 : 1 }
            guard silence == 0, !Self.silent.contains(tag.name) else { continue }
            if tag.closes {
                if let index = open.lastIndex(of: tag.name) { open.removeSubrange(index...) }
                close(tag.name, &lines, &links)
            } else {
                if !tag.isEmpty { open.append(tag.name) }
                self.open(tag, &lines, &links)
            }
        }
        if silence == 0 { lines.add(Self.resolved(rest), keepsSpace: false) }
        return lines.text
    }

    private func open(_ tag: Tag, _ lines: inout PlainLines, _ links: inout [String?]) {
        switch tag.name {
        case "ul": lines.openList(isNumbered: false, from: 1)
        case "ol": lines.openList(isNumbered: true, from: tag.value(of: "start").flatMap { Int($0) } ?? 1)
        case "li": lines.openItem()
        case "br": lines.breakLine()
        case "hr": lines.addBlock("-----")
        case "td", "th": lines.openCell()
        case "input" where tag.value(of: "type") == "checkbox":
            lines.add(tag.has("checked") ? "[x] " : "[ ] ", keepsSpace: false)
        case "img": lines.add(tag.value(of: "alt").map { "[\(Self.resolved($0[...]))]" } ?? "", keepsSpace: false)
        case "a": openLink(tag, &lines, &links)
        case "sup": lines.add("[", keepsSpace: false)
        default: if Self.blocks.contains(tag.name) { lines.openBlock() }
        }
    }

    private func close(_ name: String, _ lines: inout PlainLines, _ links: inout [String?]) {
        switch name {
        case "ul", "ol": lines.closeList()
        case "li", "tr": lines.endLine()
        case "sup": lines.add("]", keepsSpace: false)
        case "a": if let words = links.popLast() ?? nil { lines.add(words, keepsSpace: false) }
        default: if Self.blocks.contains(name) { lines.openBlock() }
        }
    }

    /// An identifier keeps the brackets it was written with, and needs no address.
    private func openLink(_ tag: Tag, _ lines: inout PlainLines, _ links: inout [String?]) {
        guard tag.value(of: "class") != "ref" else {
            lines.add("[", keepsSpace: false)
            return links.append("]")
        }
        let href = tag.value(of: "href").map { Self.resolved($0[...]) } ?? ""
        links.append(MailBody(base: base).absolute(href).map { " (\($0.replacing("mailto:", with: "")))" })
    }

    /// Entities as the characters they stand for; the arrow back from a footnote is none of its words.
    private static func resolved(_ text: Substring) -> String {
        let text = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.replacing("↩", with: "")
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "), ("&amp;", "&")]
        return named.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}

/// Lines as they come together, with the marks of the lists they stand in.
private struct PlainLines {
    private var done: [String] = []
    private var current = ""
    /// Of each open list the number of its next item; nil for one with hyphens.
    private var lists: [Int?] = []
    /// What stands before the first line of the item that was opened last.
    private var mark: String?
    private var needsBlank = false

    var text: String {
        var whole = self
        whole.endLine()
        return whole.done.joined(separator: "\n")
    }

    mutating func add(_ words: String, keepsSpace: Bool) {
        guard !keepsSpace else {
            for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { breakLine() }
                current += line
            }
            return
        }
        guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return addPlain(words.utf8) }
        for character in words {
            guard character.isWhitespace else {
                current.append(character)
                continue
            }
            if let last = current.last, !last.isWhitespace { current.append(" ") }
        }
    }

    /// The same for ASCII, by bytes: nearly all there is.
    private mutating func addPlain(_ words: String.UTF8View) {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        var needsSpace = words.first.map(isSpace) ?? false
        for word in words.split(whereSeparator: isSpace) {
            if needsSpace, let last = current.utf8.last, !isSpace(last) { current += " " }
            current += Substring(word)
            needsSpace = true
        }
        if let last = words.last, isSpace(last), let before = current.utf8.last, !isSpace(before) { current += " " }
    }

    mutating func addBlock(_ words: String) {
        openBlock()
        current = words
        openBlock()
    }

    mutating func openBlock() {
        endLine()
        if lists.isEmpty { needsBlank = true }
    }

    mutating func openList(isNumbered: Bool, from first: Int) {
        endLine()
        if lists.isEmpty { needsBlank = true }
        lists.append(isNumbered ? first : nil)
    }

    mutating func closeList() {
        endLine()
        _ = lists.popLast()
        mark = nil
        if lists.isEmpty { needsBlank = true }
    }

    mutating func openItem() {
        endLine()
        guard let last = lists.last else { return }
        mark = last.map { "\($0). " } ?? "- "
        if let number = last { lists[lists.count - 1] = number + 1 }
    }

    mutating func openCell() {
        if !current.isEmpty { current += current.hasSuffix(" ") ? "| " : " | " }
    }

    mutating func breakLine() {
        if current.isEmpty { current = " " }
        endLine()
        needsBlank = false
    }

    mutating func endLine() {
        guard !current.isEmpty else { return }
        if needsBlank, !done.isEmpty { done.append("") }
        needsBlank = false
        while current.last?.isWhitespace == true { current.removeLast() }
        let outer = String(repeating: "  ", count: max(0, lists.count - 1))
        let start = mark ?? (lists.isEmpty ? "" : "  ")
        done.append(current.isEmpty ? "" : outer + start + current)
        mark = nil
        current = ""
    }
}
