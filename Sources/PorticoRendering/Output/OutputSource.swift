package import PorticoDiagnostics

/// What an output file is made of: shown to the author if two files would get one path.
package struct OutputSource: Sendable, Hashable {
    /// What a finding about the file points at; for a file made of several sources, the first of them.
    package let place: SourceRange
    /// In a message: `acme/guides/booking.md`, `the deliverable D-01`, `the timeline`.
    package let name: String
    /// Whether Portico chose the path. Then the author can only rename the other source.
    package let hasFixedPath: Bool

    private init(place: SourceRange, name: String, hasFixedPath: Bool) {
        self.place = place
        self.name = name
        self.hasFixedPath = hasFixedPath
    }

    /// The author's file at `path`, relative to the content root.
    package init(file path: String) {
        self.init(place: SourceRange(file: path, line: 1), name: path, hasFixedPath: false)
    }

    /// A part of the author's file that has a path of its own: a deliverable by its id, an alias.
    package init(_ name: String, at place: SourceRange) {
        self.init(place: place, name: name, hasFixedPath: false)
    }

    /// What Portico makes at a path of its choice, from the file that holds `place`.
    package static func made(_ name: String, from place: SourceRange) -> OutputSource {
        OutputSource(place: SourceRange(file: place.file, line: 1), name: name, hasFixedPath: true)
    }
}

extension OutputSource: Comparable {
    /// By how much the path is Portico's own, then by place: of two sources of one path, the lesser keeps it.
    package static func < (first: OutputSource, second: OutputSource) -> Bool {
        guard first.hasFixedPath == second.hasFixedPath else { return first.hasFixedPath }
        return (first.place, first.name) < (second.place, second.name)
    }
}
