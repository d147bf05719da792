/// All cells of a document as one more text for libcmark, so that each is read once, with the document's definitions.
///
/// Each cell is the text of a heading, `# cell #`: a heading is one line, and no other block can begin inside it.
struct CellText {
    private(set) var bytes: [UInt8] = []
    /// Where each cell of the text stands in the source, in order.
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

    /// The lines that no block covers are definitions, if they are not empty; libcmark itself judges them once more.
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
