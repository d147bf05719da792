internal import PorticoDiagnostics

/// Inserts other files of the same client at `:::include path`. Each file is read separately, with its own definitions
/// and footnotes. Its links keep their places, so that a provider can resolve them relative to the included file's
/// folder.
struct Inclusion {
    /// Returns a Markdown file of the client by its path relative to the content root.
    let file: (String) -> SourceFile?
    /// The files being read, outermost first.
    private(set) var chain: [String]
    /// The number of files and bytes that the page may still include.
    private var budget: Budget

    struct Budget {
        var files = 100
        var bytes = SourceBounds.fileBytes
    }

    private static let depth = 8

    init(into path: String, file: @escaping (String) -> SourceFile?) {
        self.file = file
        chain = [path]
        budget = Budget()
    }

    mutating func apply(to draft: inout DocumentDraft, read: (SourceFile, inout Inclusion) -> DocumentDraft) {
        guard draft.containers.contains(where: { $0.kind == .include }) else { return }
        let events = draft.events
        draft.events = []
        var filled: [Event] = []
        for event in events {
            switch event {
            case .open(.container(let index), let place) where draft.containers[Int(index)].kind == .include:
                filled += part(draft.containers[Int(index)].at, place, in: &draft, read: read)
            case .close(.container(let index)) where draft.containers[Int(index)].kind == .include: break
            default: filled.append(event)
            }
        }
        draft.events = filled
    }

    private mutating func part(
        _ name: Extent,
        _ place: Extent,
        in draft: inout DocumentDraft,
        read: (SourceFile, inout Inclusion) -> DocumentDraft
    ) -> [Event] {
        let written = draft.source.bytes.string(name).trimmingSpaces
        let report = Report(place: draft.place(of: name.length > 0 ? name : place), written: written)
        guard !written.isEmpty, let path = RelativePath.resolve(written, from: draft.source.path),
            RelativePath.client(of: path) == RelativePath.client(of: draft.source.path)
        else {
            draft.add(report.outside)
            return []
        }
        guard !chain.contains(path) else {
            draft.add(report.cycle(chain + [path]))
            return []
        }
        guard let text = file(path) else {
            draft.add(report.missing)
            return []
        }
        draft.includes.append(IncludedFile(file: text, place: report.place))
        guard chain.count <= Self.depth, take(text) else {
            draft.add(report.tooMuch)
            return []
        }
        chain.append(path)
        let other = read(text, &self)
        chain.removeLast()
        return draft.graft(other)
    }

    private mutating func take(_ file: SourceFile) -> Bool {
        budget.files -= 1
        budget.bytes -= file.text.utf8.count
        return budget.files >= 0 && budget.bytes >= 0
    }
}

/// The problems that an include can have.
private struct Report {
    var place: SourceRange
    var written: String

    var outside: Diagnostic {
        Diagnostic(
            .includeOutside,
            place: place,
            summary: "\":::include \(written)\" does not name a file in the client's folder",
            fix: "give a path relative to this file: \":::include ../shared/part.md\""
        )
    }

    var missing: Diagnostic {
        Diagnostic(
            .includeMissing,
            place: place,
            summary: "there is no Markdown file \"\(written)\"",
            explanation: "The path is relative to this file's folder."
        )
    }

    func cycle(_ chain: [String]) -> Diagnostic {
        Diagnostic(
            .includeCycle,
            place: place,
            summary: "\"\(written)\" includes itself",
            explanation: chain.joined(separator: " → ")
        )
    }

    var tooMuch: Diagnostic {
        Diagnostic(
            .includeTooLarge,
            place: place,
            summary: "\"\(written)\" exceeds the limit on includes",
            explanation: "A page can include at most 100 files and 4 MiB, eight levels deep."
        )
    }
}

extension Check {
    static let includeCycle = Check(
        .markdown,
        "include-cycle",
        .error,
        "No file includes itself, directly or indirectly",
        fix: "remove one of the includes"
    )
    static let includeMissing = Check(
        .markdown,
        "include-missing",
        .error,
        "Every included file exists",
        fix: "correct the path, which is relative to the including file"
    )
    static let includeOutside = Check(
        .markdown,
        "include-outside",
        .error,
        "Included files are in the client's folder",
        fix: "move the part to the client's folder: :::include ../shared/part.md"
    )
    static let includeTooLarge = Check(
        .markdown,
        "include-too-large",
        .error,
        "Includes stay within limits",
        fix: "include less, or split the page"
    )
}
