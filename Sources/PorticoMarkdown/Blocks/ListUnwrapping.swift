/// Unwraps the lists that ``DefinitionMarkers`` and ``FootnoteMarkers`` made libcmark read: definitions join the terms
/// before them, and footnotes are moved out of the text.
struct ListUnwrapping {
    private var events: [Event] = []
    /// The open lists of ours, innermost last, and whether each contains footnotes.
    private var lists: [ListEnd] = []
    /// The footnotes being read, innermost last, and the index of each one's first event.
    private var footnotes: [(number: Int, start: Int)] = []

    private enum ListEnd {
        case theirs, definitions, footnotes
    }

    mutating func apply(to draft: inout DocumentDraft) {
        let source = draft.events
        for (index, event) in source.enumerated() {
            let next = index + 1 < source.count ? source[index + 1] : nil
            step(event, next: next, in: &draft)
        }
        draft.events = events
    }

    private mutating func step(_ event: Event, next: Event?, in draft: inout DocumentDraft) {
        switch event {
        case .open(.list, let place):
            switch next {
            case .open(.definition, _):
                lists.append(.definitions)
                openDefinitions(at: place)
            case .open(.footnote, _): lists.append(.footnotes)
            default:
                lists.append(.theirs)
                events.append(event)
            }
        case .close(.list): closeList(event)
        case .open(.footnote(let number), _): footnotes.append((Int(number), events.count))
        case .close(.footnote): closeFootnote(in: &draft)
        case .open(.paragraph(true, let task), let place) where lists.last == .footnotes:
            events.append(.open(.paragraph(tight: false, task: task), place))
        case .close(.paragraph(true, let task)) where lists.last == .footnotes:
            events.append(.close(.paragraph(tight: false, task: task)))
        default: events.append(event)
        }
    }

    private mutating func closeList(_ event: Event) {
        switch lists.popLast() {
        case .definitions: events.append(.close(.definitionList))
        case .theirs: events.append(event)
        case .footnotes, nil: break
        }
    }

    private mutating func closeFootnote(in draft: inout DocumentDraft) {
        guard let (number, start) = footnotes.popLast() else { return }
        if draft.footnotes.indices.contains(number) { draft.footnotes[number].events = Array(events[start...]) }
        events.removeSubrange(start...)
    }

    /// Opens a list of definitions. The paragraph before it contains its terms, one per line; an existing list directly
    /// before it is continued.
    private mutating func openDefinitions(at place: Extent) {
        guard case .close(.paragraph) = events.last,
            let start = events.lastIndex(where: { if case .open(.paragraph, _) = $0 { true } else { false } }),
            case .open(_, let termPlace) = events[start]
        else {
            if case .close(.definitionList) = events.last {
                events.removeLast()
            } else {
                events.append(.open(.definitionList, place))
            }
            return
        }
        let words = Array(events[(start + 1)..<(events.count - 1)])
        events.removeSubrange(start...)
        if case .close(.definitionList) = events.last {
            events.removeLast()
        } else {
            events.append(.open(.definitionList, termPlace))
        }
        addTerms(words, at: termPlace)
    }

    private mutating func addTerms(_ words: [Event], at place: Extent) {
        events.append(.open(.term, place))
        var depth = 0
        for event in words {
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            default: break
            }
            switch event {
            case .softBreak where depth == 0, .hardBreak where depth == 0:
                events.append(.close(.term))
                events.append(.open(.term, place))
            default: events.append(event)
            }
        }
        events.append(.close(.term))
    }
}
