internal import PorticoDiagnostics

/// Makes answers to choose of a quiz's list of tasks, `- [x]` for the right ones; the right ones, and what follows the
/// list, become the answer that is shown when it is asked for.
struct QuizGrouping {
    func apply(to draft: inout DocumentDraft) {
        guard draft.containers.contains(where: { $0.kind == .quiz }) else { return }
        var index = draft.events.count - 1
        while index >= 0 {
            if case .open(.container(let container), _) = draft.events[index],
                draft.containers[Int(container)].kind == .quiz
            {
                group(Int(container), from: index, in: &draft)
            }
            index -= 1
        }
    }

    private func group(_ container: Int, from start: Int, in draft: inout DocumentDraft) {
        guard let end = draft.events[start...].firstIndex(of: .close(.container(Int32(container)))),
            let list = list(in: draft.events[start..<end])
        else { return draft.add(withoutAnswers(container, in: draft)) }
        let right = rightItems(draft.events[list])
        guard !right.isEmpty else { return draft.add(withoutAnswers(container, in: draft)) }
        draft.containers[container].hasOneAnswer = right.count == 1
        var events = Array(draft.events[start..<list.lowerBound])
        events += draft.events[list].map { choice($0, of: Int32(container)) }
        events.append(.open(.quizAnswer, Extent(0, count: 0)))
        events.append(draft.events[list.lowerBound])
        events += right.flatMap { $0.map(plain) }
        events.append(draft.events[list.upperBound - 1])
        events += draft.events[list.upperBound..<end]
        events.append(.close(.quizAnswer))
        draft.events.replaceSubrange(start..<end, with: events)
    }

    /// The first list directly in the container.
    private func list(in events: ArraySlice<Event>) -> Range<Int>? {
        var depth = 0
        var start: Int?
        for index in events.indices.dropFirst() {
            switch events[index] {
            case .open(let element, _):
                if depth == 0, start == nil, case .list = element { start = index }
                depth += 1
            case .close:
                depth -= 1
                if depth == 0, let start { return start..<(index + 1) }
            default: break
            }
        }
        return nil
    }

    private func rightItems(_ list: ArraySlice<Event>) -> [[Event]] {
        var items: [[Event]] = []
        var start: Int?
        var depth = 0
        for index in list.indices {
            switch list[index] {
            case .open(let element, _):
                if depth == 1, element == .item(.done) { start = index }
                depth += 1
            case .close:
                depth -= 1
                if depth == 1, let first = start {
                    items.append(Array(list[first...index]))
                    start = nil
                }
            default: break
            }
        }
        return items
    }

    /// In the list to choose from, an item does not tell whether it is right.
    private func choice(_ event: Event, of container: Int32) -> Event {
        switch event {
        case .open(.item, let place): .open(.item(nil), place)
        case .open(.paragraph(_, .some), let place): .open(.quizChoice(container), place)
        case .close(.paragraph(_, .some)): .close(.quizChoice(container))
        default: event
        }
    }

    private func plain(_ event: Event) -> Event {
        switch event {
        case .open(.item, let place): .open(.item(nil), place)
        case .open(.paragraph(let tight, _), let place): .open(.paragraph(tight: tight), place)
        case .close(.paragraph(let tight, _)): .close(.paragraph(tight: tight))
        default: event
        }
    }

    private func withoutAnswers(_ container: Int, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            rule: "quiz-without-answer",
            place: draft.place(of: draft.containers[container].at),
            summary: "the quiz has no list of answers with a right one",
            fix: "write the answers as tasks: \"- [x] right\" and \"- [ ] wrong\""
        )
    }
}
