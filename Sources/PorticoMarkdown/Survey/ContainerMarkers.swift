/// Finds lines that begin with `:::`. Each must become a paragraph of its own for ``ContainerGrouping`` to find.
struct ContainerMarkers {
    /// The lines, from 0, that need an empty line before them.
    private(set) var breaks: Set<Int> = []
    private(set) var areFound = false

    init(_ block: TextBlock) {
        for (index, line) in block.lines.enumerated() where Self.isMarker(block.bytes[line]) {
            areFound = true
            if index > 0 { breaks.insert(block.firstLine + index) }
            if index + 1 < block.lines.count { breaks.insert(block.firstLine + index + 1) }
        }
    }

    static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: ":::".utf8)
    }
}

extension MarkdownSource {
    /// Whether a line could begin a container, a definition or a footnote: it has a colon or `[^` after space and
    /// container markers. Almost every text contains a colon, but few have one there.
    var hasMarkAtLineStart: Bool {
        lines.contains { line in
            for index in line.range {
                let byte = bytes[index]
                if byte == UInt8(ascii: ":") { return true }
                if byte == UInt8(ascii: "[") { return index + 1 < line.upper && bytes[index + 1] == UInt8(ascii: "^") }
                guard byte.isWhitespace || byte.isDigit || ">-+*.)".utf8.contains(byte) else { return false }
            }
            return false
        }
    }
}
