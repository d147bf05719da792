package import PorticoDiagnostics

/// The result of rendering a document.
package struct RenderedMarkdown: Sendable {
    /// The document as valid HTML.
    package var fragment: HTMLFragment
    /// The anchor of the heading that was left out because it repeats the page's title; nil if there was none.
    package var titleAnchor: String?
    /// The assets that the document shows or links to, by their content paths. Only these are published.
    package var assets: Set<String>
    /// Problems such as broken links and images without a description.
    package var diagnostics: [Diagnostic]

    package var html: String { fragment.html }
}

/// The part of a document below one of its headings of level 2, or before the first.
package struct RenderedSection<Written: Sendable>: Sendable {
    /// The heading, which the written text does not include; nil for the text before the first heading.
    package var heading: OutlineEntry?
    package var written: Written
    /// Whether nothing was written.
    package var isEmpty: Bool
}

/// Converts a ``MarkdownDocument`` to HTML or to any other ``MarkupOutput``.
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
        let output = PageOutput(
            isXML: document.options.dialect != .portico,
            capacity: document.source.bytes.count * 3 / 2
        )
        var writer = FragmentWriter(document, links: links, words: words, to: output)
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
            fragment: writer.output.fragment,
            titleAnchor: anchor,
            assets: writer.assets,
            diagnostics: document.diagnostics + writer.diagnostics
        )
    }

    /// Renders a document in sections, split at its headings of level 2. Pages use it to find a status update's Done,
    /// Next and Blocked.
    package func renderSections(
        _ document: MarkdownDocument,
        links: any LinkProvider
    ) -> (sections: [RenderedSection<HTMLFragment>], assets: Set<String>, diagnostics: [Diagnostic]) {
        let (sections, assets, diagnostics) = writeSections(of: document, links: links, to: PageOutput())
        let fragments = sections.map {
            RenderedSection(heading: $0.heading, written: $0.written.fragment, isEmpty: $0.isEmpty)
        }
        return (fragments, assets, diagnostics)
    }

    /// Writes a document in sections, split at its headings of level 2: first the text before the first heading, then
    /// one section per heading. Each section is written to its own `output`. The last one contains the footnotes.
    package func writeSections<Output: MarkupOutput>(
        of document: MarkdownDocument,
        links: any LinkProvider,
        to output: Output
    ) -> (sections: [RenderedSection<Output>], assets: Set<String>, diagnostics: [Diagnostic]) {
        var writer = FragmentWriter(document, links: links, words: words, to: output)
        writer.highestLevel = 2
        var sections: [RenderedSection<Output>] = []
        let parts = SectionCut(document).sections
        for (index, section) in parts.enumerated() {
            writer.startOver(with: output)
            writer.write(section.body)
            writer.closeTags(downTo: 0)
            if index == parts.count - 1 { writer.writeFootnotes() }
            sections.append(
                RenderedSection(heading: section.heading, written: writer.output, isEmpty: writer.isEmpty)
            )
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
