/// Writes list items and paragraphs with task boxes. On pages the box is in a label with the task's text; in GitHub's
/// dialect it comes before the text.
extension FragmentWriter {
    mutating func openItem(_ task: TaskState?) {
        html.freshLine()
        switch task {
        case .open where isPortico: html.markup("<li class=\"task\">")
        case .done where isPortico: html.markup("<li class=\"task done\">")
        default: html.markup("<li>")
        }
        if let task, !isPortico { writeBox(task) }
    }

    mutating func openParagraph(isTight: Bool, _ task: TaskState?) {
        if !isTight {
            html.freshLine()
            html.markup("<p>")
        }
        guard let task, isPortico else { return }
        html.markup("<label>")
        writeBox(task)
    }

    mutating func closeParagraph(isTight: Bool, _ task: TaskState?) {
        if task != nil, isPortico { html.markup("</label>") }
        if !isTight { html.markup("</p>\n") }
    }

    private mutating func writeBox(_ task: TaskState) {
        html.markup("<input type=\"checkbox\"")
        if task == .done { html.markup(isPortico ? " checked" : " checked=\"\"") }
        html.markup(isPortico ? " disabled" : " disabled=\"\"")
        html.markup(voidEnd)
        html.markup(" ")
    }
}
