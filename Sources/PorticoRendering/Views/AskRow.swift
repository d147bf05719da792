internal import PorticoModel

/// An action that the client is asked to take.
struct AskRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var owner: String?
    var asked: HTML?
    var due: HTML?
    /// The delay, shown instead of ``due``: `4 days overdue`.
    var overdue: HTML?
    var waiting: String?
    var blocks: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("owner", \.owner)
        $0.add("asked", \.asked)
        $0.add("due", \.due)
        $0.add("overdue", \.overdue)
        $0.add("waiting", \.waiting)
        $0.add("blocks", \.blocks)
    }
}

extension PageScope {
    func ask(_ action: Action) -> AskRow {
        let overdue = action.overdueDays(at: statusDate)
        return AskRow(
            link: item(action.id),
            anchor: PortalLayout.anchor(action.id),
            title: prose(action.title),
            owner: person(action.owner),
            asked: action.asked.map { words.date($0) },
            due: action.due.map { words.date($0) },
            overdue: overdue.map { words.overdue($0) },
            waiting: action.waitingDays(at: statusDate).flatMap { $0 > 0 ? words(.daysWaiting, count: $0) : nil },
            blocks: action.blocks.isEmpty ? nil : action.blocks.map(titled).joined(separator: ", ")
        )
    }
}
