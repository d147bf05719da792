package import PorticoDiagnostics

/// The origin of an output file. It is shown to the author if two files would get the same path.
package struct OutputSource: Sendable, Hashable {
    /// What determines an output path. If two sources have the same path, the earlier kind keeps it, and the author
    /// changes the other.
    package enum Kind: Int, Sendable {
        /// Portico chooses the path: `timeline.html`.
        case fixed
        /// The id of an item: `deliverables/d-01.html`.
        case item
        /// The name of the author's file.
        case file
        /// A former path of a page.
        case alias
    }

    package let kind: Kind
    /// The place that a finding about the file points to. For a file made from several sources, the place of the first.
    package let place: SourceRange
    /// The name in messages: `acme/guides/booking.md`, `the deliverable D-01`, `the timeline`.
    package let name: String

    /// `place` is the place of the id, the alias or the file.
    package init(_ kind: Kind, _ name: String, at place: SourceRange) {
        self.kind = kind
        self.name = name
        self.place = place
    }

    /// Creates the source for the author's file at `path`, relative to the content root.
    package init(file path: String) {
        self.init(.file, path, at: SourceRange(file: path, line: 1))
    }

    /// Creates the source for a file whose path Portico chooses. `place` is a place in the data from which it is made.
    package static func made(_ name: String, from place: SourceRange) -> OutputSource {
        OutputSource(.fixed, name, at: SourceRange(file: place.file, line: 1))
    }
}

extension OutputSource: Comparable {
    /// Orders by kind, then by place. If two sources have the same path, the lesser one keeps it.
    package static func < (first: OutputSource, second: OutputSource) -> Bool {
        (first.kind.rawValue, first.place, first.name) < (second.kind.rawValue, second.place, second.name)
    }
}
