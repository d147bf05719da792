internal import PorticoDiagnostics

/// Turns a quiz's task list into answers to choose from, where `- [x]` marks the correct ones. The correct answers and
/// everything after the list become the answer that the reader can reveal.
struct QuizGrouping {
    func apply(to draft: inout DocumentDraft) {
        guard draft.containers.contains(where: { $0.kind == .quiz }) else { return }
        let source = draft.events
        var events: [Event] = []
        events.reserveCapacity(source.count)
        var open: [Int] = []
        for event in source {
            switch event {
            case .open(.container(let container), _) where draft.containers[Int(container)].kind == .quiz:
                open.append(events.count)
            case .close(.container(let container)) where draft.containers[Int(container)].kind == .quiz:
                guard let start = open.popLast() else { break }
                group(Int(container), &events, from: start, in: &draft)
            default: break
            }
            events.append(event)
        }
        draft.events = events
    }

    /// Rewrites the quiz at the end of `events`.
    private func group(_ container: Int, _ events: inout [Event], from start: Int, in draft: inout DocumentDraft) {
        guard let list = list(in: events[start...]) else { return draft.add(withoutAnswers(container, in: draft)) }
        let right = rightItems(events[list])
        guard !right.isEmpty else { return draft.add(withoutAnswers(container, in: draft)) }
        draft.containers[container].hasOneAnswer = right.count == 1
        var rest = events[list].map { choice($0, of: Int32(container)) }
        rest.append(.open(.quizAnswer, Extent(0, count: 0)))
        rest.append(events[list.lowerBound])
        rest += right.flatMap { $0.map(plain) }
        rest.append(events[list.upperBound - 1])
        rest += events[list.upperBound...]
        rest.append(.close(.quizAnswer))
        events.replaceSubrange(list.lowerBound..., with: rest)
    }

    /// Returns the first list directly inside the container.
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

    /// Returns the event for the list of choices, in which an item does not reveal whether it is correct.
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
            .quizWithoutAnswer,
            place: draft.place(of: draft.containers[container].at),
            summary: "the quiz has no list of answers with a correct one",
            fix: "write the answers as tasks: \"- [x] right\" and \"- [ ] wrong\""
        )
    }
}

extension Check {
    static let quizWithoutAnswer = Check(
        .markdown,
        "quiz-without-answer",
        .error,
        "A quiz has answers, of which one is correct",
        fix: "write the answers as tasks: - [x] right, - [ ] wrong"
    )
}
