package import PorticoDiagnostics

/// A destination the author wrote, waiting to be resolved.
package struct LinkRequest: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// `[text](destination)`
        case link
        /// `![text](destination)`
        case image
        /// `[D-07]`: a bracketed identifier without a definition of the author's; `destination` is `D-07`.
        case reference
    }

    package var kind: Kind
    package var destination: String
    /// Where it is written. A relative destination leads from the folder of `place.file`, which is another than the
    /// page's where a part is included.
    package var place: SourceRange

    package init(kind: Kind, destination: String, place: SourceRange) {
        self.kind = kind
        self.destination = destination
        self.place = place
    }
}

/// What became of a destination.
package enum LinkResolution: Sendable, Hashable {
    /// A link to `href`, a relative or allowed absolute URL, not yet escaped. `title` is shown where the author gave none.
    case link(href: String, title: String?)
    /// A link to another site: opened with `rel="noopener noreferrer"`.
    case external(href: String)
    /// A file to download, with what to say of it (`PDF, 1.2 MB`) and the asset it is, by its path in the content.
    case file(href: String, note: String, asset: String)
    /// An image of the client's; width and height in pixels where they are known.
    case image(source: String, width: Int?, height: Int?, asset: String)
    /// No link at all: the words stay. For a reference: the brackets stay too, as the author wrote them.
    case text
    /// As `text`, with something to tell the author.
    case broken(Diagnostic)
}

/// Resolves what a document links to. One for each page: it knows where that page stands.
package protocol LinkProvider: Sendable {
    func resolve(_ request: LinkRequest) -> LinkResolution
}
