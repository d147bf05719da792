internal import PorticoDiagnostics

/// Writes a document's events to an output, in order.
struct FragmentWriter<Output: MarkupOutput> {
    let document: MarkdownDocument
    let links: any LinkProvider
    var output: Output
    /// Whether nothing has been written to the output.
    var isEmpty = true
    var isAtLineStart = true
    var assets: Set<String> = []
    var diagnostics: [Diagnostic] = []
    /// How to close each open link, which depends on how it was resolved.
    var linkEnds: [LinkEnd] = []
    /// The image being written. Inside it, only text counts, which becomes its alternative text.
    var image: OpenImage?
    var imageCount = 0
    /// Greater than 0 while writing an image whose title becomes its caption.
    var captionedImages = 0
    var footnotes = FootnoteOrder()
    /// The back links to write at the end of the paragraph being closed.
    var backLinks: BackLinks?
    /// Tabs whose label has not been written yet.
    var openTabs: [Container] = []
    let words: MarkdownWords
    /// The highest heading level to write; higher headings are lowered to it. This is 2 if the page shows its own
    /// title.
    var highestLevel = 1
    /// The open elements of the author's own HTML, each with the number of Markdown elements around it.
    var openTags: [(element: HTMLElement, depth: Int)] = []
    var depth = 0
    /// The element of the cell being written. Cells do not contain each other, so one is enough.
    var cellElement = HTMLElement.td
    let isPortico: Bool

    init(_ document: MarkdownDocument, links: any LinkProvider, words: MarkdownWords, to output: Output) {
        self.document = document
        self.links = links
        self.words = words
        self.output = output
        isPortico = document.options.dialect == .portico
    }

    /// Continues with a new output.
    mutating func startOver(with output: Output) {
        self.output = output
        isEmpty = true
        isAtLineStart = true
    }

    /// Writes the end of a whole document.
    mutating func finish() {
        closeTags(downTo: 0)
        writeFootnotes()
    }

    mutating func write(_ events: ArraySlice<Event>) {
        var index = events.startIndex
        while index < events.endIndex {
            if image != nil {
                writeAlternative(events[index])
            } else if isPortico, case .open(.paragraph, _) = events[index],
                let figure = ImageFigure(events[index...], links: document.linkTargets)
            {
                write(figure)
                index = figure.end
                continue
            } else if case .open(let element, let span) = events[index] {
                depth += 1
                open(element, span, before: events[(index + 1)...])
            } else {
                write(events[index])
            }
            index += 1
        }
    }

    private mutating func write(_ event: Event) {
        switch event {
        case .open: break
        case .close(let element):
            if !openTags.isEmpty { closeTags(downTo: depth) }
            depth -= 1
            close(element)
        case .text(let span), .literal(let span, _): text(document.buffer[span])
        case .code(let span, _):
            begin(.code)
            text(document.buffer[span])
            end(.code)
        case .html(let span, let place): writeHTML(span, at: place)
        case .footnoteReference(let index, let place): writeFootnoteReference(Int(index), at: place)
        case .softBreak: lineEnd()
        case .hardBreak:
            begin(.br)
            lineEnd()
        }
    }

    func place(of span: Extent) -> SourceRange { document.place(of: span) }
}

// MARK: Elements

extension FragmentWriter {
    /// Opens an element. `rest` are the events after the opening one.
    private mutating func open(_ element: Element, _ span: Extent, before rest: ArraySlice<Event>) {
        switch element {
        case .quote: beginBlock(.blockquote)
        case .list(let ordered, let start, _): openList(ordered: ordered, start: start)
        case .item(let task): openItem(task)
        case .paragraph(let tight, let task): openParagraph(isTight: tight, task)
        case .heading(let index): openHeading(Int(index))
        case .codeBlock(let index): writeCodeBlock(document.codeBlocks[Int(index)])
        case .htmlBlock(let text): writeHTMLBlock(text, at: span)
        case .thematicBreak: beginBlock(.hr)
        case .table, .tableHead, .tableBody, .tableRow: openTablePart(element)
        case .tableCell(let alignment, let isHeader): openCell(alignment, isHeader: isHeader, before: rest)
        case .definitionList: beginBlock(.dl)
        case .term: beginBlock(.dt, ownLine: false)
        case .definition: beginBlock(.dd, ownLine: false)
        case .alert(let kind): openAlert(kind)
        case .container(let index): openContainer(Int(index))
        case .containerTitle(let kind): openContainerTitle(kind, before: rest)
        case .step(let index): openStep(document.steps[Int(index)])
        case .quizChoice(let index): openChoice(document.containers[Int(index)])
        case .quizAnswer: openAnswer()
        case .footnote: break
        case .emphasis: begin(.em)
        case .strong: begin(.strong)
        case .strikethrough: begin(.del)
        case .link(let index): openLink(document.linkTargets[Int(index)])
        case .image(let index): openImage(document.linkTargets[Int(index)])
        }
    }

    private mutating func close(_ element: Element) {
        switch element {
        case .quote: closeOnFreshLine(.blockquote)
        case .list(let ordered, _, _): endBlock(ordered ? .ol : .ul)
        case .item, .step: endBlock(.li)
        case .quizChoice: end(.label)
        case .quizAnswer: closeOnFreshLine(.details)
        case .paragraph(let tight, let task): closeParagraph(isTight: tight, task)
        case .heading(let index): endBlock(heading(Int(index)))
        case .table, .tableHead, .tableBody, .tableRow, .tableCell: closeTablePart(element)
        case .definitionList: endBlock(.dl)
        case .term: endBlock(.dt)
        case .definition: endBlock(.dd)
        case .alert: closeOnFreshLine(.div)
        case .container(let index): closeContainer(Int(index))
        case .containerTitle(let kind): closeContainerTitle(kind)
        case .emphasis: end(.em)
        case .strong: end(.strong)
        case .strikethrough: end(.del)
        case .link: closeLink()
        case .codeBlock, .htmlBlock, .thematicBreak, .image, .footnote: break
        }
    }

    mutating func closeOnFreshLine(_ element: HTMLElement) {
        freshLine()
        endBlock(element)
    }

    private mutating func openList(ordered: Bool, start: Int32) {
        freshLine()
        output.beginTag(ordered ? .ol : .ul)
        if ordered, start != 1 { output.attribute(.start, String(start)) }
        endTag()
        lineEnd()
    }

    private func heading(_ index: Int) -> HTMLElement { .heading(max(document.outline[index].level, highestLevel)) }

    private mutating func openHeading(_ index: Int) {
        freshLine()
        output.beginTag(heading(index))
        let anchor = document.outline[index].anchor
        if !anchor.isEmpty { output.attribute(.id, anchor) }
        endTag()
    }

    /// Returns whether an element writes nothing: no text, no picture, no code. `events` are the events after its
    /// opening one.
    func writesNothing(_ events: ArraySlice<Event>) -> Bool {
        var depth = 0
        for event in events {
            switch event {
            case .open(.image, _), .open(.codeBlock, _): return false
            case .open: depth += 1
            case .close:
                depth -= 1
                if depth < 0 { return true }
            case .text(let span), .literal(let span, _): if span.length > 0 { return false }
            case .html: if !isPortico || document.options.allowsHTML { return false }
            case .code, .footnoteReference, .softBreak, .hardBreak: return false
            }
        }
        return true
    }
}
