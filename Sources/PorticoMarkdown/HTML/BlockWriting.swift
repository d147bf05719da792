/// Blocks that CommonMark does not know: alerts, definitions, containers.
extension FragmentWriter {
    mutating func openAlert(_ kind: AlertKind) {
        freshLine()
        output.beginTag(.div)
        output.attribute(.class, "alert alert-\(kind.rawValue)")
        output.attribute(.role, "note")
        endTag()
        lineEnd()
        begin(.p, class: "alert-title")
        text(words[kind])
        endBlock(.p)
    }

    mutating func openContainer(_ index: Int) {
        let container = document.containers[index]
        freshLine()
        switch container.kind {
        case .steps: beginBlock(.div, class: "steps")
        case .tabs: beginBlock(.div, class: "tabs")
        case .tab: openTab(container)
        case .details: beginBlock(.details, class: "more")
        case .figure: beginBlock(.figure)
        case .quiz: beginBlock(.fieldset, class: "quiz")
        case .include: break
        }
    }

    mutating func closeContainer(_ index: Int) {
        freshLine()
        switch document.containers[index].kind {
        case .steps, .tabs, .tab: endBlock(.div)
        case .quiz: endBlock(.fieldset)
        case .details: endBlock(.details)
        case .figure: endBlock(.figure)
        case .include: break
        }
    }

    mutating func openStep(_ anchor: String) {
        freshLine()
        output.beginTag(.li)
        output.attribute(.id, anchor)
        endTag()
    }

    /// Answers can be ticked without scripting: of several right ones any number, else one.
    mutating func openChoice(_ quiz: Container) {
        begin(.label)
        output.beginTag(.input)
        output.attribute(.type, quiz.hasOneAnswer ? "radio" : "checkbox")
        output.attribute(.name, "quiz-\(quiz.number)")
        endTag()
        text(" ")
    }

    mutating func openAnswer() {
        beginBlock(.details, class: "quiz-answer")
        begin(.summary)
        text(words.showAnswer)
        endBlock(.summary)
    }

    /// A radio button, whose label the title becomes: one of a group is chosen, with a mouse or the arrow keys, and the
    /// stylesheet shows the panel after it.
    private mutating func openTab(_ container: Container) {
        output.beginTag(.input)
        output.attribute(.type, "radio")
        output.attribute(.name, "tabs-\(container.group)")
        output.attribute(.id, container.tabAnchor)
        if container.number == 1 { output.attribute(.checked) }
        endTag()
        lineEnd()
        openTabs.append(container)
    }

    /// `rest` are the events after the one that opens the title.
    mutating func openContainerTitle(_ kind: ContainerKind, before rest: ArraySlice<Event>) {
        freshLine()
        switch kind {
        case .details:
            begin(.summary)
            if writesNothing(rest) { text(words.details) }
        case .figure: begin(.figcaption)
        case .quiz: begin(.legend)
        case .tab:
            output.beginTag(.label)
            output.attribute(.for, openTabs.popLast()?.tabAnchor ?? "")
            endTag()
        case .steps, .tabs, .include: begin(.p, class: "container-title")
        }
    }

    mutating func closeContainerTitle(_ kind: ContainerKind) {
        switch kind {
        case .details: endBlock(.summary)
        case .figure: endBlock(.figcaption)
        case .tab:
            endBlock(.label)
            beginBlock(.div, class: "tab")
        case .quiz: endBlock(.legend)
        case .steps, .tabs, .include: endBlock(.p)
        }
    }
}

extension Container {
    fileprivate var tabAnchor: String { "tab-\(group)-\(number)" }
}
