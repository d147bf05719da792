internal import PorticoDiagnostics

/// The footnotes a document defines, by label.
struct FootnoteLabels: Sendable {
    private var numbers: [String: Int32] = [:]

    private var numbersByLine: [Int: Int32] = [:]

    /// Gathers the footnotes of a text, and makes a place for each in the draft. Of two with one label the first counts.
    init(_ text: ParsedText, in draft: inout DocumentDraft) {
        guard !text.isOriginal else { return }
        for (index, line) in text.lines.enumerated() {
            guard case .footnote(let extent) = line.role else { continue }
            let label = text.source.bytes.string(extent)
            if numbers[label.lowercased()] != nil { draft.add(Self.taken(label, at: draft.place(of: extent))) }
            let number = Int32(truncatingIfNeeded: draft.footnotes.count)
            draft.footnotes.append(Footnote(label: label, at: extent))
            numbersByLine[index] = number
            if numbers[label.lowercased()] == nil { numbers[label.lowercased()] = number }
        }
    }

    func number(atLine line: Int) -> Int32 { numbersByLine[line] ?? Self.missing }

    private static func taken(_ label: String, at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .footnoteDuplicate,
            place: place,
            summary: "a second footnote \"[^\(label)]\"",
            explanation: "References lead to the first.",
            fix: "give it a label of its own"
        )
    }

    /// `[^label]` at `index`: its number, and where it stands. -1 is the number of a footnote that is not there.
    func reference(_ bytes: [UInt8], at index: Int, limit: Int) -> (Int32, Extent)? {
        guard let label = FootnoteMark.label(bytes, at: index, limit: limit) else { return nil }
        let number = numbers[bytes.string(label).lowercased()] ?? Self.missing
        return (number, Extent(index, to: label.upper + 1))
    }

    static let missing: Int32 = -1
}

extension Check {
    static let footnoteDuplicate = Check(
        .markdown,
        "footnote-duplicate",
        .error,
        "A footnote's label stands once",
        fix: "give one of the two another label"
    )
}
