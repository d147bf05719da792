internal import PorticoDiagnostics

/// Turns paragraphs that begin with `:::` into containers. The blocks between an opening line and the closing line at
/// the same level become the container's content.
struct ContainerGrouping {
    private struct Open {
        /// The container's index in the document's table.
        var index = 0
        /// The kind; nil for a container that was refused. Its closing line is consumed, but no container is created.
        var kind: ContainerKind?
        /// How many elements are open around it.
        var depth: Int
        var title: ArraySlice<Event> = []
        var tabs = 0
        var hasSteps = false
    }

    private var open: [Open] = []
    private var events: [Event] = []
    private var depth = 0
    private var numbers: [ContainerKind: Int] = [:]
    /// The number of the next item in the list of steps being read.
    private var nextStep: Int32?
    /// The open steps, innermost last.
    private var steps: [Int32] = []

    mutating func apply(to draft: inout DocumentDraft) {
        let source = draft.events
        events.reserveCapacity(source.count)
        var index = 0
        while index < source.count {
            if case .open(.paragraph, _) = source[index], let marker = ContainerLine(source[index...], in: draft) {
                take(marker, from: &draft)
                index = marker.end
                continue
            }
            step(source[index], in: &draft)
            index += 1
        }
        closeAll(above: -1, in: &draft)
        draft.events = events
    }

    private mutating func step(_ event: Event, in draft: inout DocumentDraft) {
        switch event {
        case .open(let element, let place):
            events.append(.open(fitted(element, in: &draft), place))
            depth += 1
        case .close(let element):
            closeAll(above: depth - 1, in: &draft)
            depth -= 1
            events.append(.close(closed(element)))
        default: events.append(event)
        }
    }

    /// Adapts an element to being inside a container: paragraphs are written as such even in a tight list, and the
    /// items of a list of steps get anchors.
    private mutating func fitted(_ element: Element, in draft: inout DocumentDraft) -> Element {
        guard let last = open.last else { return element }
        switch element {
        case .paragraph(_, let task) where last.depth == depth: return .paragraph(tight: false, task: task)
        case .list(true, let start, _) where last.depth == depth && last.kind == .steps:
            nextStep = start
            open[open.count - 1].hasSteps = true
            return element
        case .item where last.depth + 1 == depth && last.kind == .steps:
            guard let number = nextStep else { return element }
            nextStep = number + 1
            draft.steps.append("step-\(number)")
            steps.append(Int32(truncatingIfNeeded: draft.steps.count - 1))
            return .step(steps[steps.count - 1])
        default: return element
        }
    }

    private mutating func closed(_ element: Element) -> Element {
        guard let last = open.last else { return element }
        switch element {
        case .paragraph(_, let task) where last.depth == depth: return .paragraph(tight: false, task: task)
        case .list where last.depth == depth: nextStep = nil
        case .item where last.depth + 1 == depth && last.kind == .steps:
            return steps.popLast().map(Element.step) ?? element
        default: break
        }
        return element
    }

    private mutating func take(_ line: ContainerLine, from draft: inout DocumentDraft) {
        guard !line.name.isEmpty else { return closeOne(line, in: &draft) }
        guard let kind = ContainerKind(rawValue: line.name) else { return refuse(unknown(line, in: draft), &draft) }
        guard kind != .include else { return addInclude(line, in: &draft) }
        begin(kind, line, in: &draft)
    }

    private mutating func refuse(_ diagnostic: Diagnostic, _ draft: inout DocumentDraft) {
        draft.add(diagnostic)
        open.append(Open(depth: depth))
    }

    /// Marks the place where ``Inclusion`` inserts another file.
    private mutating func addInclude(_ line: ContainerLine, in draft: inout DocumentDraft) {
        let element = Element.container(Int32(truncatingIfNeeded: draft.containers.count))
        draft.containers.append(Container(kind: .include, at: line.title(in: draft)))
        events.append(.open(element, line.at))
        events.append(.close(element))
    }

    private mutating func begin(_ kind: ContainerKind, _ line: ContainerLine, in draft: inout DocumentDraft) {
        guard open.count < SourceBounds.containersInOneAnother else { return refuse(tooDeep(line, in: draft), &draft) }
        var container = Container(kind: kind, at: line.at)
        if kind == .tab {
            guard let around = open.indices.last, open[around].kind == .tabs else {
                return refuse(strayTab(line, in: draft), &draft)
            }
            open[around].tabs += 1
            container.group = draft.containers[open[around].index].number
            container.number = open[around].tabs
        } else {
            numbers[kind, default: 0] += 1
            container.number = numbers[kind, default: 0]
        }
        draft.containers.append(container)
        let index = draft.containers.count - 1
        events.append(.open(.container(Int32(truncatingIfNeeded: index)), line.at))
        if kind != .figure { add(title: line.words, of: kind) }
        let title = kind == .figure ? line.words : []
        open.append(Open(index: index, kind: kind, depth: depth, title: title))
    }

    private mutating func add(title words: ArraySlice<Event>, of kind: ContainerKind) {
        guard !words.isEmpty || kind == .details || kind == .tab else { return }
        events.append(.open(.containerTitle(kind), Extent(0, count: 0)))
        events += words
        events.append(.close(.containerTitle(kind)))
    }

    private mutating func closeOne(_ line: ContainerLine, in draft: inout DocumentDraft) {
        guard let last = open.last, last.depth == depth else { return draft.add(notOpen(line, in: draft)) }
        if last.kind == .steps, !last.hasSteps {
            draft.add(withoutSteps(at: draft.containers[last.index].at, in: draft))
        }
        close(last)
    }

    private mutating func close(_ container: Open) {
        open.removeLast()
        guard let kind = container.kind else { return }
        if kind == .figure { add(title: container.title, of: .figure) }
        events.append(.close(.container(Int32(truncatingIfNeeded: container.index))))
    }

    /// Closes the containers that are still open when the element around them ends.
    private mutating func closeAll(above limit: Int, in draft: inout DocumentDraft) {
        while let last = open.last, last.depth > limit {
            if let kind = last.kind { draft.add(notClosed(kind, at: draft.containers[last.index].at, in: draft)) }
            close(last)
        }
    }
}
