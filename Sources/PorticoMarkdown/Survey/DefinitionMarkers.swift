/// Finds lines that begin with `: `, which define the terms before them. A list marker replaces the colon, so that
/// libcmark reads a definition like a list item, with paragraphs, lists and code inside.
struct DefinitionMarkers {
    private(set) var replacements: [Int: ParsedText.Line] = [:]

    /// `hasTerm` says whether the text before the block can be its term.
    init(_ block: TextBlock, hasTerm: Bool) {
        guard !block.isHeading else { return }
        for (index, line) in block.lines.enumerated().dropFirst(block.definitions) {
            let text = block.blocks.text
            guard isMarker(block.bytes[line]), text.lines[block.firstLine + index].role == .text,
                text.lines[block.firstLine + index].prefix.isEmpty
            else { continue }
            guard index > block.definitions || hasTerm else { continue }
            replace(line, at: block.firstLine + index, in: text)
        }
    }

    private func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: ":"), line.dropFirst().first?.isSpaceOrTab == true else { return false }
        return !line.dropFirst().allSatisfy(\.isSpaceOrTab)
    }

    private mutating func replace(_ content: Extent, at index: Int, in text: ParsedText) {
        var line = text.lines[index]
        line.prefix += text.source.bytes[line.start..<content.lower]
        line.prefix.append(text.listMarker)
        line.author = line.start
        line.start = content.lower + 1
        line.role = .definition
        replacements[index] = line
    }
}
