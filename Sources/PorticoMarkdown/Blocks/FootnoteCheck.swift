internal import PorticoDiagnostics

/// Reports references without a footnote and footnotes without a reference.
struct FootnoteCheck {
    func apply(to draft: inout DocumentDraft) {
        count(draft.events, in: &draft)
        for footnote in draft.footnotes { count(footnote.events, in: &draft) }
        var labels: Set<String> = []
        for footnote in draft.footnotes
        where labels.insert(footnote.label.lowercased()).inserted && footnote.references == 0 {
            draft.add(
                Diagnostic(
                    .footnoteUnused,
                    place: draft.place(of: footnote.at),
                    summary: "nothing refers to the footnote \"[^\(footnote.label)]\"; it is left out",
                    fix: "refer to it, or remove it"
                )
            )
        }
    }

    private func count(_ events: [Event], in draft: inout DocumentDraft) {
        for event in events {
            guard case .footnoteReference(let number, let place) = event else { continue }
            if number >= 0 {
                draft.footnotes[Int(number)].references += 1
            } else {
                draft.add(missing(place, in: draft))
            }
        }
    }

    private func missing(_ place: Extent, in draft: DocumentDraft) -> Diagnostic {
        let words = draft.source.bytes.string(place)
        let label = String(words.dropFirst(2).dropLast())
        let likely = NearestSpelling.of(label, among: draft.footnotes.map(\.label))
        return Diagnostic(
            .footnoteMissing,
            place: draft.place(of: place),
            summary: "there is no footnote \"\(words)\"",
            fix: likely.map { "did you mean \"[^\($0)]\"?" } ?? "add one: \"\(words): …\""
        )
    }
}

extension Check {
    static let footnoteMissing = Check(
        .markdown,
        "footnote-missing",
        .error,
        "Every footnote that is referred to exists",
        fix: "add it: [^1]: …"
    )
    static let footnoteUnused = Check(
        .markdown,
        "footnote-unused",
        .warning,
        "Every footnote is used",
        fix: "refer to it, or remove it"
    )
}
