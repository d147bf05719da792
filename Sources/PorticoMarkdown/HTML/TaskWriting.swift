/// Items and paragraphs, with the boxes of tasks. A page's box stands in a label with the task's words; GitHub's stands
/// before them.
extension FragmentWriter {
    mutating func openItem(_ task: TaskState?) {
        freshLine()
        switch task {
        case .open where isPortico: begin(.li, class: "task")
        case .done where isPortico: begin(.li, class: "task done")
        default: begin(.li)
        }
        if let task, !isPortico { writeBox(task) }
    }

    mutating func openParagraph(isTight: Bool, _ task: TaskState?) {
        if !isTight { beginBlock(.p, ownLine: false) }
        guard let task, isPortico else { return }
        begin(.label)
        writeBox(task)
    }

    mutating func closeParagraph(isTight: Bool, _ task: TaskState?) {
        if task != nil, isPortico { end(.label) }
        guard !isTight else { return }
        writeBackLinks()
        endBlock(.p)
    }

    private mutating func writeBox(_ task: TaskState) {
        output.beginTag(.input)
        output.attribute(.type, "checkbox")
        if task == .done { output.attribute(.checked) }
        output.attribute(.disabled)
        endTag()
        text(" ")
    }
}
