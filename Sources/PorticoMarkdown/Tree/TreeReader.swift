/// Copies a libcmark tree to events.
struct TreeReader {
    var draft: DocumentDraft
    private let options: MarkdownOptions
    private var blocks: BlockLines
    private var aligner: InlineAligner?
    /// The lists around the current position, innermost last, with whether they are tight.
    private var lists: [Element] = []
    /// The index of the first event of the current text block.
    private var textStart = 0
    private var currentCell = Extent(0, count: 0)
    private let tables: [Int: TableSource]
    private let footnotes: FootnoteLabels
    /// The list items around the current position, innermost last.
    private var items: [Element] = []
    /// The events of table cells, with the cell that each belongs to.
    private(set) var cellEvents: [Event] = []
    private(set) var cellContents: [Extent: Range<Int>] = [:]

    /// Whether each list of the author was tight before portico inserted lines, because an empty line would make a list
    /// loose.
    private let tightness: [Int: Bool]

    init(text: ParsedText, options: MarkdownOptions, survey: Survey) {
        draft = DocumentDraft(source: text.source)
        self.options = options
        tables = survey.tables
        tightness = survey.tightness
        blocks = BlockLines(text: text)
        footnotes = FootnoteLabels(text, in: &draft)
    }

    mutating func read(_ tree: borrowing CommonMarkTree) {
        guard let walk = CommonMarkWalk(tree) else { return }
        while let (node, isEntering) = walk.next() {
            guard let kind = node.kind else { continue }
            if isEntering, kind == .paragraph, let table = tables[node.startLine] {
                addTable(table, at: span(of: node))
                walk.skip(node)
            } else if isEntering {
                enter(node, kind)
            } else {
                leave(node, kind)
            }
        }
    }

    mutating func enter(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
        switch kind {
        case .text: node.withLiteral { aligner?.text($0, into: &draft) }
        case .softBreak: aligner?.lineBreak(isHard: false, into: &draft)
        case .hardBreak: aligner?.lineBreak(isHard: true, into: &draft)
        case .code: addCode(node)
        case .html: addHTML(node)
        case .emphasis: openEmphasis(.emphasis, 1)
        case .strong: openEmphasis(.strong, 2)
        case .link, .image: openLink(node, isImage: kind == .image)
        case .document: break
        case .paragraph, .heading: openText(node, kind)
        case .quote, .list, .item: openContainer(node, kind)
        case .codeBlock: addCodeBlock(node)
        case .htmlBlock: addHTMLBlock(node)
        case .thematicBreak:
            draft.events.append(.open(.thematicBreak, span(of: node)))
            draft.events.append(.close(.thematicBreak))
        }
    }

    mutating func leave(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
        switch kind {
        case .emphasis: closeEmphasis(.emphasis, 1)
        case .strong: closeEmphasis(.strong, 2)
        case .link, .image: closeLink(isImage: kind == .image)
        case .paragraph, .heading: closeText()
        case .quote:
            blocks.leave()
            draft.events.append(.close(.quote))
        case .list:
            if let list = lists.popLast() { draft.events.append(.close(list)) }
        case .item:
            blocks.leave()
            draft.events.append(.close(items.popLast() ?? .item(nil)))
        default: break
        }
    }

    /// Returns the extent from a block's first byte to the end of its last line.
    private func span(of node: CommonMarkNode) -> Extent {
        let start = blocks.text.offset(line: node.startLine, column: node.startColumn)
        let lines = blocks.text.lines
        guard node.endLine >= 1, node.endLine <= lines.count else { return Extent(start, count: 0) }
        return Extent(start, to: max(start, lines[node.endLine - 1].end))
    }
}

// MARK: Blocks

extension TreeReader {
    private mutating func openContainer(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
        let span = span(of: node)
        switch kind {
        case .quote:
            blocks.enter(.quote)
            draft.events.append(.open(.quote, span))
        case .list:
            let start = Int32(truncatingIfNeeded: node.listStart)
            let tight = tightness[span.lower] ?? node.isTight
            let list = Element.list(ordered: node.isOrdered, start: start, tight: tight)
            lists.append(list)
            draft.events.append(.open(list, span))
        default:
            blocks.enter(.item)
            items.append(item(atLine: node.startLine))
            draft.events.append(.open(items.last ?? .item(nil), span))
        }
    }

    /// Returns what an item really is: its marker may replace a footnote's label or a definition's colon.
    private mutating func item(atLine line: Int) -> Element {
        guard !blocks.text.isOriginal, line >= 1, line <= blocks.text.lines.count else { return .item(nil) }
        let role = blocks.text.lines[line - 1].role
        if role != .text, role != .settled { draft.hasListsOfOurs = true }
        switch role {
        case .text, .settled: return .item(nil)
        case .definition: return .definition
        case .footnote: return .footnote(footnotes.number(atLine: line - 1))
        }
    }

    private mutating func openText(_ node: CommonMarkNode, _ kind: CommonMarkNode.Kind) {
        let heading = kind == .heading ? blocks.numberSignHeading(node) : nil
        let lines = heading.map { [$0] } ?? blocks.lines(of: node)
        var cursor = SourceCursor(bytes: draft.source.bytes, lines: lines)
        if heading == nil { cursor.skipDefinitions() }
        aligner = InlineAligner(cursor: cursor, isSmart: options.smartPunctuation)
        let start = blocks.text.offset(line: node.startLine, column: node.startColumn)
        let place = Extent(start, to: max(start, lines.last?.upper ?? start))
        draft.events.append(.open(element(of: node, isHeading: kind == .heading, place), place))
        textStart = draft.events.count
    }

    private mutating func element(of node: CommonMarkNode, isHeading: Bool, _ place: Extent) -> Element {
        guard isHeading else { return .paragraph(tight: node.parentKind == .item && isInTightList) }
        draft.headings.append(Heading(level: node.headingLevel, at: place))
        return .heading(Int32(truncatingIfNeeded: draft.headings.count - 1))
    }

    private var isInTightList: Bool {
        guard case .list(_, _, let tight) = lists.last else { return false }
        return tight
    }

    private mutating func closeText() {
        if aligner?.isLost == true { draft.lostBlocks += 1 }
        aligner = nil
        InlineExtensions(options: options, footnotes: footnotes).apply(to: &draft, from: textStart)
        if options.dialect != .commonMark { TaskMark().take(from: &draft, textStart: textStart) }
        guard case .open(let element, _) = draft.events[textStart - 1] else { return }
        if case .heading(let index) = element, options.dialect == .portico {
            draft.headings[Int(index)].ownAnchor = HeadingID().take(from: &draft, textStart: textStart)
        }
        draft.events.append(.close(element))
    }

    mutating func openCell(_ cell: Extent) {
        let pieces = TableSource.pieces(of: cell, in: draft.source.bytes)
        let cursor = SourceCursor(bytes: draft.source.bytes, lines: pieces, isCell: true)
        aligner = InlineAligner(cursor: cursor, isSmart: options.smartPunctuation)
        textStart = draft.events.count
        currentCell = cell
    }

    mutating func closeCell() {
        if aligner?.isLost == true { draft.lostBlocks += 1 }
        aligner = nil
        InlineExtensions(options: options, footnotes: footnotes).apply(to: &draft, from: textStart)
        cellContents[currentCell] = textStart..<draft.events.count
    }

    /// Sets the events of the cells aside for the tables.
    mutating func keepCells() {
        cellEvents = draft.events
        draft.events = []
    }

    private mutating func addCodeBlock(_ node: CommonMarkNode) {
        let text = node.withLiteral { draft.keep($0) }
        draft.codeBlocks.append(CodeBlock(info: node.fenceInfo, text: text, at: span(of: node)))
        let element = Element.codeBlock(Int32(truncatingIfNeeded: draft.codeBlocks.count - 1))
        draft.events.append(.open(element, span(of: node)))
        draft.events.append(.close(element))
    }

    private mutating func addHTMLBlock(_ node: CommonMarkNode) {
        let element = Element.htmlBlock(node.withLiteral { draft.keep($0) })
        draft.events.append(.open(element, span(of: node)))
        draft.events.append(.close(element))
    }
}

// MARK: Inlines

extension TreeReader {
    private mutating func addCode(_ node: CommonMarkNode) {
        guard let place = aligner?.code() else { return }
        draft.events.append(.code(node.withLiteral { draft.keep($0) }, at: place))
    }

    private mutating func addHTML(_ node: CommonMarkNode) {
        guard let place = node.withLiteral({ aligner?.html($0) }) else { return }
        draft.events.append(.html(node.withLiteral { draft.keep($0) }, at: place))
    }

    private mutating func openEmphasis(_ element: Element, _ count: Int) {
        let start = aligner?.place.lower ?? 0
        aligner?.delimiters(count)
        draft.events.append(.open(element, Extent(start, count: count)))
    }

    private mutating func closeEmphasis(_ element: Element, _ count: Int) {
        aligner?.delimiters(count)
        draft.events.append(.close(element))
    }

    private mutating func openLink(_ node: CommonMarkNode, isImage: Bool) {
        let index = draft.links.count
        let place = aligner?.place ?? Extent(0, count: 0)
        draft.links.append(LinkTarget(form: .written, destination: node.url, title: node.title, at: place))
        aligner?.openLink(isImage: isImage, index: index)
        let number = Int32(truncatingIfNeeded: index)
        draft.events.append(.open(isImage ? .image(number) : .link(number), place))
    }

    private mutating func closeLink(isImage: Bool) {
        guard let closed = aligner?.closeLink() else { return }
        if closed.isAutolink { draft.links[closed.index].form = .autolink }
        draft.links[closed.index].at = closed.at
        let number = Int32(truncatingIfNeeded: closed.index)
        draft.events.append(.close(isImage ? .image(number) : .link(number)))
    }
}
