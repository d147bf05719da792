internal import PorticoModel

/// The handover: the exit checklist, and who has access to what.
struct HandoverView: TemplateView {
    static let template = "pages/handover"

    struct Item: View {
        var anchor: String
        var link: HTML
        var title: HTML
        var owner: String?
        var due: HTML?
        var state: HTML

        static let fields = Fields<Self> {
            $0.add("anchor", \.anchor)
            $0.add("link", \.link)
            $0.add("title", \.title)
            $0.add("owner", \.owner)
            $0.add("due", \.due)
            $0.add("state", \.state)
        }
    }

    struct Access: View {
        var system: String
        var person: String
        var level: String?
        var granted: HTML?
        var revoked: HTML?

        static let fields = Fields<Self> {
            $0.add("system", \.system)
            $0.add("person", \.person)
            $0.add("level", \.level)
            $0.add("granted", \.granted)
            $0.add("revoked", \.revoked)
        }
    }

    var status: StatusLine
    var progress: String?
    var items: [Item]
    var access: [Access]
    var hasAccess: Bool

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("progress", \.progress)
        $0.add("items", \.items)
        $0.add("access", \.access)
        $0.add("hasAccess", \.hasAccess)
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
            access: project.handover.access.map { access in
                HandoverView.Access(
                    system: access.system,
                    person: person(access.person),
                    level: access.level,
                    granted: access.granted.map { words.date($0) },
                    revoked: access.revoked.map { words.date($0) }
                )
            },
            hasAccess: !project.handover.access.isEmpty
        )
    }

    private func row(_ item: Handover.Item) -> HandoverView.Item {
        let done = item.done.map {
            words.state(StateStyle(mark: .tick, tone: "good"), words(.doneOn, ["date": words.dateText($0)]))
        }
        return HandoverView.Item(
            anchor: PortalLayout.anchor(item.id),
            link: self.item(item.id),
            title: prose(item.title),
            owner: person(item.owner),
            due: item.due.map { words.date($0) },
            state: done ?? words.state(StateStyle(mark: .ring, tone: "calm"), words(.open))
        )
    }
}
