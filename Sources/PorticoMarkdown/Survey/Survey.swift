/// A first pass over the blocks of a tree. It finds the tables, and the places that need changed lines.
///
/// Block extensions see the source here, together with the tree, which shows what is code. If one needs a line to begin
/// a block, it requests a ``LineEdits``; libcmark then reads the changed lines, and the survey is repeated.
struct Survey {
    private(set) var edits = LineEdits()
    /// The tables, by the line in libcmark's text at which the table's paragraph begins.
    private(set) var tables: [Int: TableSource] = [:]
    /// The lines, from 0, that belong to text, code or HTML. The others are definitions and empty lines.
    private(set) var covered: [Bool]
    private(set) var hasContainers = false
    /// The lines, from 0, at which a list item begins.
    private var items: Set<Int> = []
    /// The lines, from 0, of code and HTML.
    private var code: [Range<Int>] = []

    /// Whether each list was tight before lines were inserted, by its start in the source.
    private(set) var tightness: [Int: Bool]
    private let options: MarkdownOptions

    /// Returns whether a text contains anything that a survey could find.
    static func isNeeded(_ source: MarkdownSource, options: MarkdownOptions) -> Bool {
        switch options.dialect {
        case .commonMark: false
        case .gfm: source.has(UInt8(ascii: "|")) || source.has(UInt8(ascii: ":"))
        case .portico: source.has(UInt8(ascii: "|")) || source.has(UInt8(ascii: ":")) && source.hasMarkAtLineStart
        }
    }

    /// Creates a survey without findings.
    init(empty text: ParsedText) {
        covered = []
        tightness = [:]
        options = MarkdownOptions()
    }

    init(_ tree: borrowing CommonMarkTree, text: ParsedText, options: MarkdownOptions, tightness: [Int: Bool]) {
        self.options = options
        self.tightness = tightness
        covered = [Bool](repeating: false, count: text.lines.count)
        guard let walk = CommonMarkWalk(tree) else { return }
        lookAtBlocks(walk, text)
        guard options.dialect == .portico else { return }
        giveBack(text)
        if edits.isEmpty { FootnoteMarkers(text).edit(&edits, code: code) }
    }

    /// Restores lines that were given a list marker but were not read as an item.
    private mutating func giveBack(_ text: ParsedText) {
        guard !text.isOriginal else { return }
        for (index, line) in text.lines.enumerated() where !items.contains(index) {
            guard let author = line.author else { continue }
            edits.replacements[index] = ParsedText.Line(start: author, end: line.end, role: .settled)
        }
    }

    private mutating func lookAtBlocks(_ walk: borrowing CommonMarkWalk, _ text: ParsedText) {
        var blocks = BlockLines(text: text)
        while let (node, isEntering) = walk.next() {
            switch node.kind {
            case .list: if isEntering { note(node, text) }
            case .quote: if isEntering { blocks.enter(.quote) } else { blocks.leave() }
            case .item:
                if isEntering { blocks.enter(.item) } else { blocks.leave() }
                if isEntering { items.insert(node.startLine - 1) }
            case .paragraph, .heading:
                guard isEntering else { continue }
                look(at: node, in: blocks)
                walk.skip(node)
            case .codeBlock, .htmlBlock:
                cover(node.startLine - 1..<max(node.startLine - 1, node.endLine))
                code.append(node.startLine - 1..<max(node.startLine - 1, node.endLine))
            case .thematicBreak: cover(node.startLine - 1..<node.startLine)
            default: break
            }
        }
    }

    private mutating func look(at node: CommonMarkNode, in blocks: BlockLines) {
        let block = TextBlock(node, in: blocks)
        cover(block.contentLines)
        let text = blocks.text
        if options.dialect == .portico {
            let markers = ContainerMarkers(block)
            hasContainers = hasContainers || markers.areFound
            ask(forBreaks: markers.breaks, in: block)
            edits.replacements.merge(DefinitionMarkers(block, hasTerm: hasTerm(node, text)).replacements) { $1 }
        }
        guard let table = TableSource(block) else { return }
        let breaks = table.breaks(in: block)
        if breaks.isEmpty { tables[node.startLine] = table }
        ask(forBreaks: breaks, in: block)
        if breaks.isEmpty, block.isHeading { endHeading(block) }
    }

    private mutating func ask(forBreaks lines: Set<Int>, in block: TextBlock) {
        for line in lines { edits.blankBefore[line] = block.blocks.quoteMarkers(of: block.blocks.text.lines[line]) }
    }

    /// Handles a table that libcmark read as a heading: dashes below it are a thematic break, and equal signs are more
    /// rows.
    private mutating func endHeading(_ block: TextBlock) {
        let text = block.blocks.text
        for index in (block.firstLine + block.lines.count)..<text.lines.count {
            let line = text.lines[index]
            guard line.role == .text, let mark = equalSigns(in: block.bytes[line.start..<line.end]) else {
                if index == block.firstLine + block.lines.count { ask(forBreaks: [index], in: block) }
                return
            }
            let prefix = line.prefix + block.bytes[line.start..<mark] + [UInt8(ascii: "\\")]
            edits.replacements[index] = ParsedText.Line(prefix: prefix, start: mark, end: line.end, role: .settled)
        }
    }

    /// Returns the start of the equal signs in a line that contains nothing else except quote markers.
    private func equalSigns(in line: ArraySlice<UInt8>) -> Int? {
        let content = line.drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
        guard content.first == UInt8(ascii: "="),
            content.drop(while: { $0 == UInt8(ascii: "=") }).allSatisfy(\.isSpaceOrTab)
        else { return nil }
        return content.startIndex
    }

    private mutating func note(_ list: CommonMarkNode, _ text: ParsedText) {
        let start = text.offset(line: list.startLine, column: list.startColumn)
        if tightness[start] == nil { tightness[start] = list.isTight }
    }

    /// Returns whether the block may begin with a definition: it follows a paragraph or an earlier paragraph's
    /// definitions.
    private func hasTerm(_ node: CommonMarkNode, _ text: ParsedText) -> Bool {
        guard let previous = node.previous else { return false }
        if previous.kind == .list { return text.lines[previous.startLine - 1].role == .definition }
        return previous.kind == .paragraph
    }

    private mutating func cover(_ lines: Range<Int>) {
        for line in lines.clamped(to: covered.indices) { covered[line] = true }
    }
}

/// A paragraph or heading as lines of the source.
struct TextBlock {
    let blocks: BlockLines
    /// The index, from 0, of its first line in libcmark's text.
    let firstLine: Int
    /// The author's bytes of each of its lines, including definitions before its text.
    let lines: [Extent]
    /// The number of lines of the definitions before its text.
    let definitions: Int
    let isHeading: Bool

    var bytes: [UInt8] { blocks.text.source.bytes }
    var contentLines: Range<Int> { (firstLine + definitions)..<(firstLine + max(definitions, lines.count)) }

    init(_ node: CommonMarkNode, in blocks: BlockLines) {
        self.blocks = blocks
        firstLine = node.startLine - 1
        lines = blocks.lines(of: node)
        isHeading = node.kind == .heading
        var cursor = SourceCursor(bytes: blocks.text.source.bytes, lines: lines)
        cursor.skipDefinitions()
        definitions = cursor.line
    }

    /// Returns whether a line lacks the marker of a quote around the block and belongs to it only as continued text.
    func isLazy(_ index: Int) -> Bool {
        index > 0 && blocks.quoteMarkers(of: blocks.text.lines[firstLine + index]) < blocks.quoteDepth
    }
}
