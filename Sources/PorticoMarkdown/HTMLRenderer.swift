package import PorticoDiagnostics

/// What rendering a document gave.
package struct RenderedMarkdown: Sendable {
    /// The fragment, in valid HTML.
    package var html: String
    /// Its words without markup, for search and descriptions.
    package var plainText: String
    /// Assets the document shows or links to, by their path in the content: only these are published.
    package var assets: Set<String>
    /// Broken links, images without a description and the like.
    package var diagnostics: [Diagnostic]
}

/// ``MarkdownDocument`` → HTML.
package struct HTMLRenderer: Sendable {
    package init() {}

    /// Renders the whole document.
    package func render(_ document: MarkdownDocument, links: any LinkProvider) -> RenderedMarkdown {
        RenderedMarkdown(html: "", plainText: "", assets: [], diagnostics: document.diagnostics)
    }

    /// Renders a document cut at its headings of level 2: what stands before the first, then each with its heading's
    /// entry. A status update's Done, Next and Blocked are found so.
    package func renderSections(
        _ document: MarkdownDocument,
        links: any LinkProvider
    ) -> (sections: [(heading: OutlineEntry?, html: String)], assets: Set<String>, diagnostics: [Diagnostic]) {
        ([], [], [])
    }
}
