package import PorticoDiagnostics

/// What an output file is made of: shown to the author if two files would get one path.
package struct OutputSource: Sendable, Hashable {
    /// What an output path comes from. Of two sources of one path the earlier kind keeps it; the author changes the other.
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
    /// What a finding about the file points at; for a file made of several sources, the first of them.
    package let place: SourceRange
    /// In a message: `acme/guides/booking.md`, `the deliverable D-01`, `the timeline`.
    package let name: String

    /// `place` is that of the id, the alias or the file.
    package init(_ kind: Kind, _ name: String, at place: SourceRange) {
        self.kind = kind
        self.name = name
        self.place = place
    }

    /// The author's file at `path`, relative to the content root.
    package init(file path: String) {
        self.init(.file, path, at: SourceRange(file: path, line: 1))
    }

    /// What Portico makes at a path of its choice, from the file that holds `place`.
    package static func made(_ name: String, from place: SourceRange) -> OutputSource {
        OutputSource(.fixed, name, at: SourceRange(file: place.file, line: 1))
    }
}

extension OutputSource: Comparable {
    /// By kind, then by place: of two sources of one path, the lesser keeps it.
    package static func < (first: OutputSource, second: OutputSource) -> Bool {
        (first.kind.rawValue, first.place, first.name) < (second.kind.rawValue, second.place, second.name)
    }
}
