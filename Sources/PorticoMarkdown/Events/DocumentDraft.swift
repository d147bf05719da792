internal import PorticoDiagnostics

/// A document while it is being read.
struct DocumentDraft {
    let source: MarkdownSource
    var events: [Event] = []
    var links: [LinkTarget] = []
    var codeBlocks: [CodeBlock] = []
    var headings: [Heading] = []
    var footnotes: [Footnote] = []
    var containers: [Container] = []
    var diagnostics: [Diagnostic] = []
    var includes: [IncludedFile] = []
    /// The anchors of steps, which are made unique at the end.
    var steps: [String] = []
    /// Anchors other than headings.
    var otherAnchors: Set<String> = []
    var hasContainers = false
    /// Whether definitions or footnotes were read as lists.
    var hasListsOfOurs = false
    /// The number of blocks whose source and tree could not be aligned. A test asserts that there are none.
    var lostBlocks = 0
    /// The texts of included files, by their start in the buffer.
    private(set) var grafts: [Graft] = []
    /// Text that does not occur in the source verbatim (decoded entities, contents of code), and text of other files.
    private var made: [UInt8] = []

    init(source: MarkdownSource) {
        self.source = source
        events.reserveCapacity(source.bytes.count / 8)
    }

    /// The source followed by the added text.
    var buffer: [UInt8] { source.bytes + made }

    /// Appends `bytes` to the buffer and returns their extent.
    mutating func keep(_ bytes: some Collection<UInt8>) -> Extent {
        let start = source.bytes.count + made.count
        made += bytes
        return Extent(start, to: source.bytes.count + made.count)
    }

    func bytes(of span: Extent) -> ArraySlice<UInt8> {
        let base = source.bytes.count
        guard span.lower >= base else { return source.bytes[span.range] }
        return made[(span.lower - base)..<(span.upper - base)]
    }

    func place(of extent: Extent) -> SourceRange {
        grafts.place(of: extent) ?? source.place(of: extent)
    }

    /// Inserts the draft of another file and joins its tables to this one's. Returns its events with adjusted indices.
    mutating func graft(_ other: DocumentDraft) -> [Event] {
        let shift = IndexShift(
            bytes: source.bytes.count + made.count,
            links: links.count,
            codeBlocks: codeBlocks.count,
            headings: headings.count,
            footnotes: footnotes.count,
            containers: containers.count,
            steps: steps.count
        )
        grafts.append(Graft(base: shift.bytes, source: other.source))
        grafts += other.grafts.map { Graft(base: $0.base + shift.bytes, source: $0.source) }
        made += other.buffer
        links += other.links.map(shift.moved)
        codeBlocks += other.codeBlocks.map(shift.moved)
        headings += other.headings.map(shift.moved)
        footnotes += other.footnotes.map(shift.moved)
        containers += other.containers.map(shift.moved)
        steps += other.steps
        diagnostics += other.diagnostics
        includes += other.includes
        lostBlocks += other.lostBlocks
        return other.events.map(shift.moved)
    }

    /// Adds the text at `span` in the source, joining it to preceding text that ends there.
    mutating func addText(_ span: Extent) {
        if case .text(let last) = events.last, last.upper == span.lower {
            events[events.count - 1] = .text(Extent(last.lower, to: span.upper))
        } else {
            events.append(.text(span))
        }
    }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}

/// The text of an included file in the buffer of the including document.
struct Graft: Sendable {
    var base: Int
    var source: MarkdownSource
}

extension [Graft] {
    /// Returns the place of an extent in the file that its text comes from.
    func place(of extent: Extent) -> SourceRange? {
        for graft in self {
            let range = graft.base..<(graft.base + graft.source.bytes.count + 1)
            guard range.contains(extent.lower) else { continue }
            return graft.source.place(of: Extent(extent.lower - graft.base, count: extent.length))
        }
        return nil
    }
}
