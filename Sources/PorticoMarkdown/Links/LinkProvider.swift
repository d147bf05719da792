package import PorticoDiagnostics

/// A destination written by the author that needs to be resolved.
package struct LinkRequest: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// `[text](destination)`
        case link
        /// `![text](destination)`
        case image
        /// `[D-07]`: an identifier in brackets without a definition by the author; `destination` is `D-07`.
        case reference
    }

    package var kind: Kind
    package var destination: String
    /// The link's place in the source. A relative destination is relative to the folder of `place.file`, which differs
    /// from the page's file inside an included part.
    package var place: SourceRange

    package init(kind: Kind, destination: String, place: SourceRange) {
        self.kind = kind
        self.destination = destination
        self.place = place
    }
}

/// The result of resolving a destination.
package enum LinkResolution: Sendable, Hashable {
    /// A link to `href`, a relative or allowed absolute URL that is not yet escaped. `title` is used if the author gave
    /// none.
    case link(href: String, title: String?)
    /// A link to another site, written with `rel="noopener noreferrer"`.
    case external(href: String)
    /// A file to download, with a note (`PDF, 1.2 MB`) and the content path of the asset.
    case file(href: String, note: String, asset: String)
    /// An image of the client; width and height are in pixels and nil if unknown.
    case image(source: String, width: Int?, height: Int?, asset: String)
    /// No link: only the text stays. For a reference, the brackets stay as well.
    case text
    /// Same as `text`, with a diagnostic for the author.
    case broken(Diagnostic)
}

/// Resolves the links of a document. There is one provider per page, because links depend on where the page is.
package protocol LinkProvider: Sendable {
    func resolve(_ request: LinkRequest) -> LinkResolution
}
