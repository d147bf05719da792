package import PorticoDiagnostics

/// The result of rendering a document.
package struct RenderedMarkdown: Sendable {
    /// The fragment, in valid HTML.
    package var html: String
    /// The anchor of the heading that was left out because it repeats the page's title; nil if there was none.
    package var titleAnchor: String?
    /// The assets that the document shows or links to, by their content paths. Only these are published.
    package var assets: Set<String>
    /// Broken links, images without a description and the like.
    package var diagnostics: [Diagnostic]
}

/// Renders a ``MarkdownDocument`` as HTML.
///
/// A theme styles these classes: `div.table` around each table; `th`/`td` `.al-left .al-center .al-right`; `ul.tasks`
/// with `li.task` and `li.task.done`; `a.ref` for `[D-07]`; `a.file` and `span.file-note` for files.
package struct HTMLRenderer: Sendable {
    /// The interface texts that a document needs.
    package var words: MarkdownWords

    package init(words: MarkdownWords = MarkdownWords()) {
        self.words = words
    }

    /// Renders the whole document.
    ///
    /// If the page shows `title` itself, a first heading with the same text is left out, and other headings of level 1
    /// become level 2.
    package func render(
        _ document: MarkdownDocument,
        links: any LinkProvider,
        below title: String? = nil
    ) -> RenderedMarkdown {
        var writer = FragmentWriter(document, links: links, words: words)
        var events = document.events[...]
        var anchor: String?
        if let title {
            writer.highestLevel = 2
            if case .open(.heading(0), _) = events.first, let first = document.outline.first, first.level == 1,
                first.text == title, let end = events.firstIndex(where: \.closesFirstHeading)
            {
                anchor = first.anchor
                events = events[(end + 1)...]
            }
        }
        writer.write(events)
        writer.finish()
        return RenderedMarkdown(
            html: writer.html.string,
            titleAnchor: anchor,
            assets: writer.assets,
            diagnostics: document.diagnostics + writer.diagnostics
        )
    }

    /// Renders a document in parts, split at its headings of level 2: first the text before them, then one part for
    /// each heading, whose entry is returned instead of being in the HTML. Footnotes are at the end of the last part. A
    /// status update's Done, Next and Blocked are found this way.
    package func renderSections(
        _ document: MarkdownDocument,
        links: any LinkProvider
    ) -> (sections: [(heading: OutlineEntry?, html: String)], assets: Set<String>, diagnostics: [Diagnostic]) {
        var writer = FragmentWriter(document, links: links, words: words)
        writer.highestLevel = 2
        var sections: [(heading: OutlineEntry?, html: String)] = []
        let parts = SectionCut(document).sections
        for (index, section) in parts.enumerated() {
            writer.startOver()
            writer.write(section.body)
            writer.closeTags(downTo: 0)
            if index == parts.count - 1 { writer.writeFootnotes() }
            sections.append((section.heading, writer.html.string))
        }
        return (sections, writer.assets, document.diagnostics + writer.diagnostics)
    }
}

extension Event {
    fileprivate var closesFirstHeading: Bool {
        if case .close(.heading(0)) = self { true } else { false }
    }
}

/// Finds the parts of a document between its headings of level 2. Headings inside quotes and lists do not count.
private struct SectionCut {
    private(set) var sections: [(heading: OutlineEntry?, body: ArraySlice<Event>)] = []

    init(_ document: MarkdownDocument) {
        let events = document.events
        var start = 0
        var heading: OutlineEntry?
        document.forEachBlock { block, element, _ in
            guard case .heading(let number) = element, document.outline[Int(number)].level == 2 else { return }
            close(heading, events[start..<block.lowerBound])
            heading = document.outline[Int(number)]
            start = block.upperBound
        }
        close(heading, events[start...])
    }

    private mutating func close(_ heading: OutlineEntry?, _ body: ArraySlice<Event>) {
        if heading != nil || !body.isEmpty { sections.append((heading, body)) }
    }
}
