internal import PorticoDiagnostics

/// Finds the tags of a template and their places, and reports invalid tags.
struct TemplateScanner {
    /// The tags and comments in order.
    private(set) var marks: [ScannedTemplate.Mark] = []
    var tags: [TemplateTag] { marks.compactMap(\.tag) }
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var column = 1

    /// Scans the whole of `source`.
    init(_ source: SourceFile) {
        file = source.path
        bytes = Array(source.text.utf8)
        while index < bytes.count {
            if starts(with: "{{") { readTag() } else { advance() }
        }
    }

    private mutating func readTag() {
        let start = index
        let opening = here
        advance(by: 2)
        let sigil = readSigil()
        let closing = sigil == UInt8(ascii: "{") ? "}}}" : "}}"
        skipSpaces()
        let nameStart = (index, here)
        while index < bytes.count, !starts(with: closing),
            bytes[index] != UInt8(ascii: "\n") || sigil == UInt8(ascii: "!")
        {
            advance()
        }
        guard starts(with: closing) else {
            report("template-syntax", opening, "the tag is not closed", fix: "end it with \(closing)")
            index = bytes.count
            return
        }
        let raw = String(decoding: bytes[nameStart.0..<index], as: UTF8.self)
        let name = String(raw.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
        let place = SourceRange(
            file: file,
            start: nameStart.1,
            end: SourcePosition(line: nameStart.1.line, column: nameStart.1.column + name.unicodeScalars.count)
        )
        advance(by: closing.utf8.count)
        add(sigil: sigil, name: name, place: place, bytes: start..<index)
    }

    private mutating func add(sigil: UInt8?, name: String, place: SourceRange, bytes: Range<Int>) {
        guard sigil != UInt8(ascii: "!") else {
            marks.append(ScannedTemplate.Mark(tag: nil, bytes: bytes))
            return
        }
        guard let kind = Self.kind(of: sigil) else {
            report(
                "template-syntax",
                place.start,
                "themes cannot use tags of this kind",
                fix: "use names, sections and partials"
            )
            return
        }
        let allowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
            default: false
            }
        }
        guard allowed, !name.isEmpty else {
            report(
                "template-syntax",
                place.start,
                "\"\(name)\" is not a name",
                fix: "a name consists of letters, digits, dots and hyphens"
            )
            return
        }
        let tag = TemplateTag(kind: kind, name: name, place: place)
        marks.append(ScannedTemplate.Mark(tag: tag, bytes: bytes))
    }

    private static func kind(of sigil: UInt8?) -> TemplateTag.Kind? {
        guard let sigil else { return .text }
        switch sigil {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): return .html
        case UInt8(ascii: "#"): return .section
        case UInt8(ascii: "^"): return .inverted
        case UInt8(ascii: "/"): return .close
        case UInt8(ascii: ">"): return .partial
        default: return nil
        }
    }

    /// Returns the character that indicates the kind of tag, or nil for a plain name.
    private mutating func readSigil() -> UInt8? {
        guard index < bytes.count, "{&#^/>!<$=%*".utf8.contains(bytes[index]) else { return nil }
        defer { advance() }
        return bytes[index]
    }

    private mutating func report(_ rule: String, _ at: SourcePosition, _ summary: String, fix: String) {
        let place = SourceRange(file: file, line: at.line, column: at.column)
        diagnostics.append(Diagnostic(rule: rule, place: place, summary: summary, fix: fix))
    }

    private var here: SourcePosition { SourcePosition(line: line, column: column) }

    private func starts(with text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { advance() }
    }

    private mutating func advance(by count: Int) { for _ in 0..<count { advance() } }

    private mutating func advance() {
        guard index < bytes.count else { return }
        if bytes[index] == UInt8(ascii: "\n") {
            line += 1
            column = 1
        } else if bytes[index] & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }
}
