/// Lines that begin with `:::`: each is to be a paragraph of its own, for ``ContainerGrouping`` to find.
struct ContainerMarkers {
    /// Lines of the text, from 0, before which an empty one is needed.
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
    /// Whether a line could begin a container, a definition or a footnote: after space and container markers stands a
    /// colon, or `[^`. Nearly all texts hold a colon somewhere; few have one here.
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
