internal import CCMark
package import PorticoDiagnostics

/// A heading that can be linked to.
package struct OutlineEntry: Sendable, Hashable {
    /// 1 to 6.
    package var level: Int
    /// The heading's words without markup.
    package var text: String
    /// Unique in its document: `first-steps`, then `first-steps-1`.
    package var anchor: String
    package var place: SourceRange

    package init(level: Int, text: String, anchor: String, place: SourceRange) {
        self.level = level
        self.text = text
        self.anchor = anchor
        self.place = place
    }
}

/// A Markdown text as values: parsed once, without any C behind it, and free to cross threads.
package struct MarkdownDocument: Sendable {
    /// Every heading in order, with the anchor that links to it.
    package var outline: [OutlineEntry]
    /// Anchors that are no headings: steps, own ids, footnotes.
    package var otherAnchors: Set<String>
    /// What the parser found wrong, bounds included. Links are judged at rendering, by the link provider.
    package var diagnostics: [Diagnostic]
}
