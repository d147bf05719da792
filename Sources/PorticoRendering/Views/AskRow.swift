internal import PorticoModel

/// An action that the client is asked to take.
struct AskRow: View {
    let page: PageScope
    let action: Action

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.action.id) }
        $0.add("anchor") { PortalLayout.anchor($0.action.id) }
        $0.add("title") { $0.page.prose($0.action.title) }
        $0.add("owner") { $0.page.person($0.action.owner) }
        $0.add("asked") { $0.page.date($0.action.asked) }
        $0.add("due") { $0.page.date($0.action.due) }
        /// The delay, shown instead of `due`: `4 days overdue`.
        $0.add("overdue") { view in
            view.action.overdueDays(at: view.page.statusDate).map { view.page.words.overdue($0) }
        }
        $0.add("waiting") { view in
            view.action.waitingDays(at: view.page.statusDate).flatMap {
                $0 > 0 ? view.page.words(.daysWaiting, count: $0) : nil
            }
        }
        $0.add("blocks") {
            $0.action.blocks.isEmpty ? nil : $0.action.blocks.map($0.page.titled).joined(separator: ", ")
        }
    }
}

extension PageScope {
    func ask(_ action: Action) -> AskRow { AskRow(page: self, action: action) }
}
