/// Writes the blocks that CommonMark does not have: alerts, definitions, containers.
extension FragmentWriter {
    mutating func openAlert(_ kind: AlertKind) {
        html.freshLine()
        html.markup("<div class=\"alert alert-")
        html.text(kind.rawValue)
        html.markup("\" role=\"note\">\n<p class=\"alert-title\">")
        html.text(words[kind])
        html.markup("</p>\n")
    }

    mutating func openContainer(_ index: Int) {
        let container = document.containers[index]
        html.freshLine()
        switch container.kind {
        case .steps: html.markup("<div class=\"steps\">\n")
        case .tabs: html.markup("<div class=\"tabs\">\n")
        case .tab: openTab(container)
        case .details: html.markup("<details class=\"more\">\n")
        case .figure: html.markup("<figure>\n")
        case .quiz: html.markup("<fieldset class=\"quiz\">\n")
        case .include: break
        }
    }

    mutating func closeContainer(_ index: Int) {
        html.freshLine()
        switch document.containers[index].kind {
        case .steps, .tabs, .tab: html.markup("</div>\n")
        case .quiz: html.markup("</fieldset>\n")
        case .details: html.markup("</details>\n")
        case .figure: html.markup("</figure>\n")
        case .include: break
        }
    }

    mutating func openStep(_ anchor: String) {
        html.freshLine()
        html.markup("<li id=\"")
        html.text(anchor)
        html.markup("\">")
    }

    /// Opens an answer that readers can tick without scripting: a checkbox if several answers are correct, otherwise a
    /// radio button.
    mutating func openChoice(_ quiz: Container) {
        html.markup(
            quiz.hasOneAnswer
                ? "<label><input type=\"radio\" name=\"quiz-" : "<label><input type=\"checkbox\" name=\"quiz-"
        )
        html.number(quiz.number)
        html.markup("\"> ")
    }

    mutating func openAnswer() {
        html.freshLine()
        html.markup("<details class=\"quiz-answer\">\n<summary>")
        html.text(words.showAnswer)
        html.markup("</summary>\n")
    }

    /// Writes a tab's radio button; the tab's title becomes its label. Readers choose one button of a group with the
    /// mouse or arrow keys, and the stylesheet shows the panel after it.
    private mutating func openTab(_ container: Container) {
        html.markup("<input type=\"radio\" name=\"tabs-")
        html.number(container.group)
        html.markup("\" id=\"")
        writeTabID(container)
        html.markup(container.number == 1 ? "\" checked>\n" : "\">\n")
        openTabs.append(container)
    }

    private mutating func writeTabID(_ container: Container) {
        html.markup("tab-")
        html.number(container.group)
        html.markup("-")
        html.number(container.number)
    }

    mutating func openContainerTitle(_ kind: ContainerKind) {
        html.freshLine()
        switch kind {
        case .details: html.markup("<summary>")
        case .figure: html.markup("<figcaption>")
        case .quiz: html.markup("<legend>")
        case .tab:
            html.markup("<label for=\"")
            if let tab = openTabs.popLast() { writeTabID(tab) }
            html.markup("\">")
        case .steps, .tabs, .include: html.markup("<p class=\"container-title\">")
        }
        titleStart = html.bytes.count
    }

    mutating func closeContainerTitle(_ kind: ContainerKind) {
        let isEmpty = html.bytes.count == titleStart
        switch kind {
        case .details:
            if isEmpty { html.text(words.details) }
            html.markup("</summary>\n")
        case .figure: html.markup("</figcaption>\n")
        case .tab: html.markup("</label>\n<div class=\"tab\">\n")
        case .quiz: html.markup("</legend>\n")
        case .steps, .tabs, .include: html.markup("</p>\n")
        }
    }
}
