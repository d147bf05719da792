internal import PorticoDiagnostics

/// Finds quotes that are alerts and removes their first lines.
struct AlertGrouping {
    func apply(to draft: inout DocumentDraft) {
        guard draft.source.has(UInt8(ascii: "!")) else { return }
        for index in draft.events.indices {
            guard case .open(.quote, let place) = draft.events[index], let mark = mark(after: index, in: draft) else {
                continue
            }
            guard let kind = AlertKind(rawValue: mark.name.lowercased()) else {
                warn(of: mark.name, at: mark.extent, in: &draft)
                continue
            }
            draft.events[index] = .open(.alert(kind), place)
            takeMark(at: index + 2, from: &draft)
            close(kind, openedAt: index, in: &draft)
        }
    }

    /// Returns the name in `[!NAME]` if that is the first line of the first paragraph of the quote at `index`.
    private func mark(after index: Int, in draft: DocumentDraft) -> (name: String, extent: Extent)? {
        guard index + 3 < draft.events.count, case .open(.paragraph, _) = draft.events[index + 1],
            case .text(let extent) = draft.events[index + 2], endsLine(draft.events[index + 3])
        else { return nil }
        let text = draft.source.bytes[extent]
        guard text.starts(with: "[!".utf8), text.last == UInt8(ascii: "]") else { return nil }
        let name = text.dropFirst(2).dropLast()
        guard !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
        return (String(decoding: name, as: UTF8.self), extent)
    }

    private func endsLine(_ event: Event) -> Bool {
        switch event {
        case .softBreak, .hardBreak, .close(.paragraph): true
        default: false
        }
    }

    /// Empties the mark and the line end after it. A paragraph that contained nothing else produces no `<p>`.
    private func takeMark(at index: Int, from draft: inout DocumentDraft) {
        let nothing = Event.text(Extent(0, count: 0))
        draft.events[index] = nothing
        if case .close = draft.events[index + 1] {
            draft.events[index - 1] = nothing
        }
        draft.events[index + 1] = nothing
    }

    private func close(_ kind: AlertKind, openedAt start: Int, in draft: inout DocumentDraft) {
        var depth = 0
        for index in (start + 1)..<draft.events.count {
            switch draft.events[index] {
            case .open(.quote, _): depth += 1
            case .close(.quote) where depth > 0: depth -= 1
            case .close(.quote):
                draft.events[index] = .close(.alert(kind))
                return
            default: break
            }
        }
    }

    private func warn(of name: String, at extent: Extent, in draft: inout DocumentDraft) {
        let likely = NearestSpelling.of(name, among: AlertKind.allCases.map(\.rawValue))
        draft.add(
            Diagnostic(
                .unknownAlert,
                place: draft.place(of: extent),
                summary: "\"[!\(name)]\" is not an alert, so the quote stays a quote",
                explanation:
                    "The alerts are \(AlertKind.allCases.map { "[!\($0.rawValue.uppercased())]" }.joined(separator: " ")).",
                fix: likely.map { "did you mean \"[!\($0.uppercased())]\"?" } ?? ""
            )
        )
    }
}

extension Check {
    static let unknownAlert = Check(
        .markdown,
        "unknown-alert",
        .warning,
        "Every alert has a known name",
        fix: "correct the word in [!…]"
    )
}
