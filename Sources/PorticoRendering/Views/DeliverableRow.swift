internal import PorticoModel

/// A deliverable, as shown in the register and on its own page.
struct DeliverableRow: View {
    let page: PageScope
    let deliverable: Deliverable

    static let fields = Fields<Self> {
        $0.add("id", \.deliverable.id)
        $0.add("anchor") { PortalLayout.anchor($0.deliverable.id) }
        $0.add("href") { $0.page.href(PortalLayout.deliverable($0.deliverable.id, of: $0.page.project.folder)) }
        $0.add("title", \.deliverable.title)
        $0.add("summary") { $0.page.prose($0.deliverable.summary) }
        $0.add("type") { view in view.deliverable.type.map { view.page.words.usual($0, in: "type") } }
        $0.add("version", \.deliverable.version)
        $0.add("state") { $0.page.words.status($0.deliverable.status) }
        /// The state's key for filters: `in_review`.
        $0.add("stateKey", \.deliverable.status.rawValue)
        $0.add("milestone") { $0.deliverable.milestone.map($0.page.titled) }
        $0.add("owner") { $0.page.person($0.deliverable.owner) }
        $0.add("approver") { $0.page.person($0.deliverable.approver) }
        $0.add("due") { $0.page.words.date($0.deliverable.baseline) }
        $0.add("expected") { $0.page.words.date($0.deliverable.delivered) }
        $0.add("difference") { view in
            view.deliverable.deviation(at: view.page.statusDate).map { view.page.words.difference($0) }
        }
        $0.add("submitted") { $0.page.date($0.deliverable.submitted) }
        /// The date by which the review is due, while it is in review.
        $0.add("reviewDue") { $0.deliverable.status == .inReview ? $0.page.date($0.deliverable.reviewBy) : nil }
        $0.add("reviewBy") { $0.page.date($0.deliverable.reviewBy) }
        /// A note that stands out in the register: `Your review is 3 days overdue`.
        $0.add("attention") { $0.page.attention(of: $0.deliverable) }
        $0.add("accepted") { view in
            view.deliverable.acceptance.map {
                view.page.words.html(
                    .acceptedBy,
                    ["date": view.page.words.date($0.on), "person": HTML(text: view.page.person($0.by))]
                )
            }
        }
        $0.add("files") { view in view.deliverable.files.compactMap { view.page.file($0.path, label: $0.label) } }
        $0.add("pages") { $0.deliverable.pages.compactMap($0.page.page) }
    }
}

extension PageScope {
    func row(_ deliverable: Deliverable) -> DeliverableRow { DeliverableRow(page: self, deliverable: deliverable) }

    /// Returns a note that the reader must not miss, or nil if there is none.
    func attention(of deliverable: Deliverable) -> HTML? {
        let isYours = deliverable.awaitsClient(among: portal.client.people)
        if isYours, let days = deliverable.reviewOverdueDays(at: statusDate) {
            return words.state(StateStyle(mark: .triangle, tone: "bad"), words(.reviewOverdue, count: days))
        }
        if isYours {
            return words.state(StateStyle(mark: .dot, tone: "hold"), words(.awaitingReview))
        }
        return deliverable.overdueDays(at: statusDate).map { words.overdue($0) }
    }
}
