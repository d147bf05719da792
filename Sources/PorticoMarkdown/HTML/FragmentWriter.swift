internal import PorticoDiagnostics

/// Writes a document's events as HTML, one after another.
struct FragmentWriter {
    let document: MarkdownDocument
    let links: any LinkProvider
    var html = HTMLBuffer()
    var assets: Set<String> = []
    var diagnostics: [Diagnostic] = []
    /// How to close each open link, which depends on how it was resolved.
    var linkEnds: [LinkEnd] = []
    /// The nesting depth of images. Inside an image, only the text counts; it becomes the alternative text.
    var imageDepth = 0
    var imageCount = 0
    /// Greater than 0 while writing an image whose title becomes its caption.
    var captionedImages = 0
    var footnotes = FootnoteOrder()
    /// Tabs whose label has not been written yet.
    var openTabs: [Container] = []
    /// The offset at which the title being written begins.
    var titleStart = 0
    let words: MarkdownWords
    /// The highest heading level to write; higher headings are lowered to it. This is 2 if the page shows its own
    /// title.
    var highestLevel = 1
    /// The open elements of the author's own HTML, each with the number of Markdown elements around it.
    var openTags: [(name: String, depth: Int)] = []
    var depth = 0

    /// The end of void elements. CommonMark's own examples write them as in XML.
    var voidEnd: StaticString { document.options.dialect == .portico ? ">" : " />" }

    init(_ document: MarkdownDocument, links: any LinkProvider, words: MarkdownWords) {
        self.document = document
        self.links = links
        self.words = words
        html.reserve(document.source.bytes.count * 3 / 2)
    }

    /// Begins a new fragment of the same document.
    mutating func startOver() {
        html = HTMLBuffer()
    }

    /// Writes the end of a whole document.
    mutating func finish() {
        closeTags(downTo: 0)
        writeFootnotes()
    }

    mutating func write(_ events: ArraySlice<Event>) {
        var index = events.startIndex
        while index < events.endIndex {
            if imageDepth > 0 {
                writeAlternative(events[index])
            } else if isPortico, let figure = ImageFigure(events[index...], links: document.linkTargets) {
                write(figure)
                index = figure.end
                continue
            } else {
                write(events[index])
            }
            index += 1
        }
    }

    private mutating func write(_ event: Event) {
        switch event {
        case .open(let element, let span):
            depth += 1
            open(element, span)
        case .close(let element):
            if !openTags.isEmpty { closeTags(downTo: depth) }
            depth -= 1
            close(element)
        case .text(let span), .literal(let span, _): html.text(document.buffer[span])
        case .code(let span, _):
            html.markup("<code>")
            html.text(document.buffer[span])
            html.markup("</code>")
        case .html(let span, let place): writeHTML(span, at: place)
        case .footnoteReference(let index, let place): writeFootnoteReference(Int(index), at: place)
        case .softBreak: html.markup("\n")
        case .hardBreak:
            html.markup("<br")
            html.markup(voidEnd)
            html.markup("\n")
        }
    }

    func place(of span: Extent) -> SourceRange { document.place(of: span) }
}

// MARK: Elements

extension FragmentWriter {
    private mutating func open(_ element: Element, _ span: Extent) {
        switch element {
        case .quote: openBlock("<blockquote>\n")
        case .list(let ordered, let start, _): openList(ordered: ordered, start: start)
        case .item(let task): openItem(task)
        case .paragraph(let tight, let task): openParagraph(isTight: tight, task)
        case .heading(let index): openHeading(Int(index))
        case .codeBlock(let index): writeCodeBlock(document.codeBlocks[Int(index)])
        case .htmlBlock(let text): writeHTMLBlock(text, at: span)
        case .thematicBreak:
            openBlock("<hr")
            html.markup(voidEnd)
            html.markup("\n")
        case .table, .tableHead, .tableBody, .tableRow, .tableCell: openTablePart(element)
        case .definitionList: openBlock("<dl>\n")
        case .term: openBlock("<dt>")
        case .definition: openBlock("<dd>")
        case .alert(let kind): openAlert(kind)
        case .container(let index): openContainer(Int(index))
        case .containerTitle(let kind): openContainerTitle(kind)
        case .step(let index): openStep(document.steps[Int(index)])
        case .quizChoice(let index): openChoice(document.containers[Int(index)])
        case .quizAnswer: openAnswer()
        case .footnote: break
        case .emphasis: html.markup("<em>")
        case .strong: html.markup("<strong>")
        case .strikethrough: html.markup("<del>")
        case .link(let index): openLink(document.linkTargets[Int(index)])
        case .image(let index): openImage(document.linkTargets[Int(index)])
        }
    }

    private mutating func close(_ element: Element) {
        switch element {
        case .quote: openBlock("</blockquote>\n")
        case .list(let ordered, _, _): html.markup(ordered ? "</ol>\n" : "</ul>\n")
        case .item, .step: html.markup("</li>\n")
        case .quizChoice: html.markup("</label>")
        case .quizAnswer: openBlock("</details>\n")
        case .paragraph(let tight, let task): closeParagraph(isTight: tight, task)
        case .heading(let index): closeHeading(Int(index))
        case .table, .tableHead, .tableBody, .tableRow, .tableCell: closeTablePart(element)
        case .definitionList: html.markup("</dl>\n")
        case .term: html.markup("</dt>\n")
        case .definition: html.markup("</dd>\n")
        case .alert: openBlock("</div>\n")
        case .container(let index): closeContainer(Int(index))
        case .containerTitle(let kind): closeContainerTitle(kind)
        case .emphasis: html.markup("</em>")
        case .strong: html.markup("</strong>")
        case .strikethrough: html.markup("</del>")
        case .link: closeLink()
        case .codeBlock, .htmlBlock, .thematicBreak, .image, .footnote: break
        }
    }

    private mutating func openBlock(_ tag: StaticString) {
        html.freshLine()
        html.markup(tag)
    }

    private mutating func openList(ordered: Bool, start: Int32) {
        guard ordered else { return openBlock("<ul>\n") }
        guard start != 1 else { return openBlock("<ol>\n") }
        openBlock("<ol start=\"")
        html.number(Int(start))
        html.markup("\">\n")
    }

    private mutating func openHeading(_ index: Int) {
        let entry = document.outline[index]
        openBlock("<h")
        html.number(max(entry.level, highestLevel))
        if !entry.anchor.isEmpty {
            html.markup(" id=\"")
            html.text(entry.anchor)
            html.markup("\"")
        }
        html.markup(">")
    }

    private mutating func closeHeading(_ index: Int) {
        html.markup("</h")
        html.number(max(document.outline[index].level, highestLevel))
        html.markup(">\n")
    }
}
