internal import PorticoDiagnostics

/// A document while it is being read.
struct DocumentDraft {
    let source: MarkdownSource
    var events: [Event] = []
    var links: [LinkTarget] = []
    var codeBlocks: [CodeBlock] = []
    var headings: [Heading] = []
    var diagnostics: [Diagnostic] = []
    /// Blocks whose source and tree could not be read side by side: a test asserts that there are none.
    var lostBlocks = 0
    /// Text that does not stand in the source as it is: decoded entities, contents of code.
    private var made: [UInt8] = []

    init(source: MarkdownSource) {
        self.source = source
        events.reserveCapacity(source.bytes.count / 8)
    }

    /// The source, then what was made.
    var buffer: [UInt8] { source.bytes + made }

    /// Keeps `bytes` in the buffer.
    mutating func keep(_ bytes: some Collection<UInt8>) -> Span {
        let start = source.bytes.count + made.count
        made += bytes
        return Span(start, to: source.bytes.count + made.count)
    }

    func bytes(of span: Span) -> ArraySlice<UInt8> {
        let base = source.bytes.count
        guard span.lower >= base else { return source.bytes[span.range] }
        return made[(span.lower - base)..<(span.upper - base)]
    }

    /// Adds text that stands at `span` in the source, joined to text that ends there.
    mutating func addText(_ span: Span) {
        if case .text(let last) = events.last, last.upper == span.lower {
            events[events.count - 1] = .text(Span(last.lower, to: span.upper))
        } else {
            events.append(.text(span))
        }
    }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}
