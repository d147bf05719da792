internal import PorticoDiagnostics

/// The footnotes that a document defines, by label.
struct FootnoteLabels: Sendable {
    private var numbers: [String: Int32] = [:]

    private var numbersByLine: [Int: Int32] = [:]

    /// Collects the footnotes of a text and adds each to the draft. If two have the same label, the first one counts.
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
            summary: "there is already a footnote \"[^\(label)]\"",
            explanation: "All references lead to the first one.",
            fix: "choose a different label"
        )
    }

    /// Returns the index and extent of `[^label]` at `index`. The index is -1 if the footnote does not exist.
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
        "A footnote's label is unique",
        fix: "change one of the two labels"
    )
}
