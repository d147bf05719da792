/// All table cells of a document as one more text for libcmark, so that each is read once and with the document's
/// definitions.
///
/// Each cell is the text of a heading, `# cell #`, because a heading is a single line in which no other block can
/// begin.
struct CellText {
    private(set) var bytes: [UInt8] = []
    /// The place of each cell in the source, in order.
    private(set) var cells: [Extent] = []

    init(_ survey: Survey, text: ParsedText) {
        addDefinitions(survey, text)
        let source = text.source.bytes
        for (_, table) in survey.tables.sorted(by: { $0.key < $1.key }) {
            for row in table.rows {
                for cell in row.prefix(table.alignments.count) where cell.count > 0 { add(cell, source) }
            }
        }
    }

    private mutating func add(_ cell: Extent, _ source: [UInt8]) {
        cells.append(cell)
        bytes += [UInt8(ascii: "#"), UInt8(ascii: " ")]
        for index in cell.range {
            let isEscape = source[index] == UInt8(ascii: "\\") && index + 1 < cell.upper
            if isEscape, source[index + 1] == UInt8(ascii: "|") { continue }
            bytes.append(source[index])
        }
        bytes += [UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\n")]
    }

    /// Adds the lines that no block covers and that are not empty. They should be definitions; libcmark decides when it
    /// reads them again.
    private mutating func addDefinitions(_ survey: Survey, _ text: ParsedText) {
        for (index, line) in text.lines.enumerated() where !survey.covered[index] {
            let content = text.source.bytes[line.start..<line.end].drop {
                $0 != UInt8(ascii: "[") && !$0.isAlphanumeric
            }
            bytes += content
            bytes.append(UInt8(ascii: "\n"))
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}
