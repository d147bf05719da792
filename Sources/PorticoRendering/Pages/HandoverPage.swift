internal import PorticoModel

/// The handover: the exit checklist, and who has access to what.
struct HandoverView: TemplateView {
    static let template = "pages/handover"

    struct Item: View {
        let page: PageScope
        let item: Handover.Item

        static let fields = Fields<Self> {
            $0.add("anchor") { PortalLayout.anchor($0.item.id) }
            $0.add("link") { $0.page.item($0.item.id) }
            $0.add("title") { $0.page.prose($0.item.title) }
            $0.add("owner") { $0.page.person($0.item.owner) }
            $0.add("due") { $0.page.date($0.item.due) }
            $0.add("state") { $0.page.state(of: $0.item) }
        }
    }

    struct Access: View {
        let page: PageScope
        let access: Handover.Access

        static let fields = Fields<Self> {
            $0.add("system", \.access.system)
            $0.add("person") { $0.page.person($0.access.person) }
            $0.add("level", \.access.level)
            $0.add("granted") { $0.page.date($0.access.granted) }
            $0.add("revoked") { $0.page.date($0.access.revoked) }
        }
    }

    var status: StatusLine
    var progress: String?
    var items: [Item]
    var access: [Access]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("progress", \.progress)
        $0.add("items", \.items)
        $0.add("access", \.access)
    }
}

extension PageScope {
    var handoverView: HandoverView {
        let checklist = project.handover.checklist
        let done = checklist.count { $0.done != nil }
        return HandoverView(
            status: statusLine,
            progress: checklist.isEmpty ? nil : words(.countDone, ["n": "\(done)", "total": "\(checklist.count)"]),
            items: checklist.map(row),
            access: project.handover.access.map { HandoverView.Access(page: self, access: $0) }
        )
    }

    private func row(_ item: Handover.Item) -> HandoverView.Item { HandoverView.Item(page: self, item: item) }

    fileprivate func state(of item: Handover.Item) -> HTML {
        item.done.map { state(doneOn: $0) } ?? words.state(StateStyle(mark: .ring, tone: "calm"), words(.open))
    }
}
