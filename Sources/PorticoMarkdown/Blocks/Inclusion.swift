internal import PorticoDiagnostics

/// Puts other files of the same client where `:::include path` names them. Each is read by itself, with its own
/// definitions and footnotes; its links keep their place, so that a provider can tell from which folder they lead.
struct Inclusion {
    /// The texts of the client's Markdown files by path relative to the content root.
    let file: (String) -> SourceFile?
    /// The files being read, the outermost first.
    private(set) var chain: [String]
    /// What may still be taken in for one page.
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

/// What can be wrong with an include.
private struct Report {
    var place: SourceRange
    var written: String

    var outside: Diagnostic {
        Diagnostic(
            .includeOutside,
            place: place,
            summary: "\":::include \(written)\" names no file in the client's folder",
            fix: "give a path relative to this file: \":::include ../shared/part.md\""
        )
    }

    var missing: Diagnostic {
        Diagnostic(
            .includeMissing,
            place: place,
            summary: "no Markdown file \"\(written)\"",
            explanation: "The path is relative to the folder of the file it is written in."
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
            summary: "\"\(written)\" is one include too many",
            explanation: "A page takes in at most 100 files and 4 MiB, eight deep."
        )
    }
}

extension Check {
    static let includeCycle = Check(
        .markdown,
        "include-cycle",
        .error,
        "No file includes itself, by whatever way",
        fix: "take one of the includes out"
    )
    static let includeMissing = Check(
        .markdown,
        "include-missing",
        .error,
        "A file that is included is there",
        fix: "mend the path; it is relative to the file that includes"
    )
    static let includeOutside = Check(
        .markdown,
        "include-outside",
        .error,
        "What is included lies in the client's folder",
        fix: "keep the part in the client's folder: :::include ../shared/part.md"
    )
    static let includeTooLarge = Check(
        .markdown,
        "include-too-large",
        .error,
        "Includes stay within bounds",
        fix: "include less, or divide the page"
    )
}
