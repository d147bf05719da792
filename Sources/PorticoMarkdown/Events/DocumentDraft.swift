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
    /// The anchors of steps, made unique when the document is done.
    var steps: [String] = []
    /// Anchors that are no headings.
    var otherAnchors: Set<String> = []
    var hasContainers = false
    /// Whether definitions or footnotes were read as lists.
    var hasListsOfOurs = false
    /// Blocks whose source and tree could not be read side by side: a test asserts that there are none.
    var lostBlocks = 0
    /// Texts of other files, by where they begin in the buffer.
    private(set) var grafts: [Graft] = []
    /// Text that does not stand in the source as it is: decoded entities, contents of code; and that of other files.
    private var made: [UInt8] = []

    init(source: MarkdownSource) {
        self.source = source
        events.reserveCapacity(source.bytes.count / 8)
    }

    /// The source, then what was made.
    var buffer: [UInt8] { source.bytes + made }

    /// Keeps `bytes` in the buffer.
    mutating func keep(_ bytes: some Collection<UInt8>) -> Extent {
        let start = source.bytes.count + made.count
        made += bytes
        return Extent(start, to: source.bytes.count + made.count)
    }

    mutating func keep(_ bytes: Span<UInt8>) -> Extent {
        let start = source.bytes.count + made.count
        made.reserveCapacity(made.count + bytes.count)
        for index in bytes.indices { made.append(bytes[index]) }
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

    /// Takes in what was read of another file: its tables join ours. Returns its events, leading into our tables.
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

    /// Adds text that stands at `span` in the source, joined to text that ends there.
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

/// The text of an included file in the buffer of the document it was included in.
struct Graft: Sendable {
    var base: Int
    var source: MarkdownSource
}

extension [Graft] {
    /// The place of an extent that stands in one of the texts, in that text's own file.
    func place(of extent: Extent) -> SourceRange? {
        for graft in self {
            let range = graft.base..<(graft.base + graft.source.bytes.count + 1)
            guard range.contains(extent.lower) else { continue }
            return graft.source.place(of: Extent(extent.lower - graft.base, count: extent.length))
        }
        return nil
    }
}
