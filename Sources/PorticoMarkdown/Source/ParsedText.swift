/// The text given to libcmark: the author's text, possibly with added empty lines and replaced prefixes.
///
/// libcmark reports places as line and column in this text; ``offset(line:column:)`` converts them to the author's
/// text.
struct ParsedText: Sendable {
    /// A line given to libcmark: `prefix` bytes added by portico, then the author's bytes from `start` to `end`.
    struct Line: Sendable {
        var prefix: [UInt8] = []
        var start: Int
        var end: Int
        var role = Role.text
        /// The start of the author's own line, if it differs from `start`.
        var author: Int?
    }

    /// The original beginning of a line, if a list marker replaced it.
    enum Role: Sendable, Hashable {
        case text
        /// `[^label]:`, with the extent of the label.
        case footnote(Extent)
        /// The definition of a term: `: definition`.
        case definition
        /// Text, whatever it begins with. libcmark did not read a list at the marker that was tried here.
        case settled
    }

    let source: MarkdownSource
    /// The marker of the lists that portico inserts.
    let listMarker: UInt8
    private(set) var lines: [Line]
    /// Whether the text is unchanged, so that libcmark can read the author's bytes directly.
    private(set) var isOriginal = true

    init(_ source: MarkdownSource) {
        self.source = source
        listMarker = ListMarker.unused(in: source)
        lines = source.lines.map { Line(start: $0.lower, end: $0.upper) }
    }

    /// Returns the author's offset of a byte at `line` and `column`, both from 1 as in libcmark.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lines.count else { return source.bytes.count }
        let line = lines[line - 1]
        return min(max(line.start, line.start + column - 1 - line.prefix.count), line.end)
    }

    /// Returns the bytes of a line as libcmark sees it.
    func content(of index: Int) -> [UInt8] {
        lines[index].prefix + source.bytes[lines[index].start..<lines[index].end]
    }

    /// Returns the whole text for libcmark.
    func bytes() -> [UInt8] {
        guard !isOriginal else { return source.bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.bytes.count + lines.count)
        for line in lines {
            bytes += line.prefix
            bytes += source.bytes[line.start..<line.end]
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Returns an empty line inside the quotes that the first `quotes` markers of `line` open.
    private func emptyLine(before line: Line, quotes: Int) -> Line {
        let content = line.prefix + source.bytes[line.start..<line.end]
        var prefix: [UInt8] = []
        var left = quotes
        for byte in content where left > 0 {
            prefix.append(byte)
            if byte == UInt8(ascii: ">") { left -= 1 }
        }
        return Line(prefix: prefix, start: line.start, end: line.start)
    }

    /// Applies the changes found in a first reading. Line indices refer to this text, from 0.
    mutating func apply(_ edits: LineEdits) {
        guard !edits.isEmpty else { return }
        isOriginal = false
        var changed: [Line] = []
        changed.reserveCapacity(lines.count + edits.blankBefore.count)
        for (index, line) in lines.enumerated() {
            if let quotes = edits.blankBefore[index] { changed.append(emptyLine(before: line, quotes: quotes)) }
            changed.append(edits.replacements[index] ?? line)
        }
        lines = changed
    }
}

/// Changes to the lines given to libcmark, by index from 0.
struct LineEdits: Sendable {
    /// Lines that need an empty line before them to begin a new block, each with the number of quotes that the empty
    /// line is in.
    var blankBefore: [Int: Int] = [:]
    var replacements: [Int: ParsedText.Line] = [:]

    var isEmpty: Bool { blankBefore.isEmpty && replacements.isEmpty }
}
