/// The text that libcmark is given: the author's own, or that with lines set apart and prefixes exchanged.
///
/// libcmark tells places as line and column of this text; ``offset(line:column:)`` tells them in the author's.
struct ParsedText: Sendable {
    /// A line given to libcmark: `prefix` bytes of ours, then the author's bytes from `start` up to `end`.
    struct Line: Sendable {
        var prefix: [UInt8] = []
        var start: Int
        var end: Int
        var role = Role.text
        /// Where the author's own line begins, if that is another place than `start`.
        var author: Int?
    }

    /// What a line whose beginning was exchanged for a list marker begins in truth.
    enum Role: Sendable, Hashable {
        case text
        /// `[^label]:`, with the extent of the label.
        case footnote(Extent)
        /// `: definition`
        case definition
        /// Text, whatever it begins with: in place of what it was taken for libcmark read no list.
        case settled
    }

    let source: MarkdownSource
    /// The marker of lists that we make.
    let listMarker: UInt8
    private(set) var lines: [Line]
    /// True as long as nothing was changed: libcmark can be given the author's bytes themselves.
    private(set) var isOriginal = true

    init(_ source: MarkdownSource) {
        self.source = source
        listMarker = ListMarker.unused(in: source)
        lines = source.lines.map { Line(start: $0.lower, end: $0.upper) }
    }

    /// The author's offset of a byte at `line` and `column`, both from 1 as libcmark counts them.
    func offset(line: Int, column: Int) -> Int {
        guard line >= 1, line <= lines.count else { return source.bytes.count }
        let line = lines[line - 1]
        return min(max(line.start, line.start + column - 1 - line.prefix.count), line.end)
    }

    /// The bytes of a line as libcmark is given it.
    func content(of index: Int) -> [UInt8] {
        lines[index].prefix + source.bytes[lines[index].start..<lines[index].end]
    }

    /// What libcmark is to parse.
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

    /// A line without text that stands in as many quotes as the first `quotes` markers of `line` open.
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

    /// Applies changes found in a first reading. Line indices are those of this text, from 0.
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

/// Changes to the lines libcmark is given, by index from 0.
struct LineEdits: Sendable {
    /// Lines before which an empty one is put, so that they begin a block of their own; and in how many quotes it is to
    /// stand.
    var blankBefore: [Int: Int] = [:]
    var replacements: [Int: ParsedText.Line] = [:]

    var isEmpty: Bool { blankBefore.isEmpty && replacements.isEmpty }
}
