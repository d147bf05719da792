package import PorticoMarkdown

/// The three kinds of page sections, each a folder.
package enum SectionKind: String, Sendable, Hashable, CaseIterable {
    case documentation = "docs"
    case guides
    case training
}

/// A page written in Markdown.
package struct Page: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case tutorial, howto, reference, explanation, checklist, policy, faq
        case releaseNote = "release_note"
    }

    package struct AppliesTo: Sendable, Hashable {
        package var deliverable: String
        package var version: String?

        package init(deliverable: String, version: String? = nil) {
            self.deliverable = deliverable
            self.version = version
        }
    }

    package var title: String
    package var summary: String?
    package var order: Int?
    package var tags: [String] = []
    package var kind: Kind?
    package var audience: [String] = []
    package var roles: [String] = []
    package var minutes: Int?
    package var objectives: [String] = []
    /// The source paths of required pages, relative to the content root and already resolved.
    package var requires: [String] = []
    package var appliesTo: AppliesTo?
    package var owner: String?
    package var reviewedOn: CalendarDate?
    /// The date of the next review, from `reviewed_on` and `review_in`.
    package var reviewDue: CalendarDate?
    package var aliases: [String] = []
    package var language: String?
    package var body: MarkdownDocument
    /// The path relative to the content root: `acme/guides/booking.md`.
    package var sourcePath: String
    /// The path relative to the portal: `guides/booking.html`.
    package var outputPath: String
    package var provenance: Provenance

    package init(
        title: String,
        body: MarkdownDocument,
        sourcePath: String,
        outputPath: String,
        provenance: Provenance
    ) {
        self.title = title
        self.body = body
        self.sourcePath = sourcePath
        self.outputPath = outputPath
        self.provenance = provenance
    }
}

/// A folder of pages, in reading order.
package struct PageFolder: Sendable {
    package enum Child: Sendable {
        case page(Page)
        case folder(PageFolder)
    }

    /// The title from its `index.md`, otherwise derived from the folder's name.
    package var title: String
    /// The path of its listing: `guides/booking/index.html`. Every folder has one.
    package var outputPath: String
    /// Its `index.md`, whose text introduces the listing.
    package var index: Page?
    package var children: [Child]

    package init(title: String, outputPath: String, index: Page? = nil, children: [Child] = []) {
        self.title = title
        self.outputPath = outputPath
        self.index = index
        self.children = children
    }

    /// All pages inside it, depth first and in reading order, without index pages. Previous and next links follow this
    /// order.
    package var pages: [Page] {
        children.flatMap { child -> [Page] in
            switch child {
            case .page(let page): [page]
            case .folder(let folder): folder.pages
            }
        }
    }
}

package struct Section: Sendable {
    package var kind: SectionKind
    package var root: PageFolder

    package init(kind: SectionKind, root: PageFolder) {
        self.kind = kind
        self.root = root
    }
}
