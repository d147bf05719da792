internal import PorticoModel

/// A deliverable, as shown in the register and on its own page.
struct DeliverableRow: View {
    var id: String
    var anchor: String
    var href: String
    var title: String
    var summary: HTML?
    var type: String?
    var version: String?
    var state: HTML
    /// The state's key for filters: `in_review`.
    var stateKey: String
    var milestone: HTML?
    var owner: String?
    var approver: String?
    var due: HTML
    var expected: HTML
    var difference: HTML?
    var submitted: HTML?
    /// The date by which the review is due, while it is in review.
    var reviewDue: HTML?
    var reviewBy: HTML?
    /// A note that stands out in the register: `Your review is 3 days overdue`.
    var attention: HTML?
    var accepted: HTML?
    var files: [FileRow]
    var hasFiles: Bool
    var pages: [LinkRow]
    var hasPages: Bool

    static let fields = Fields<Self> {
        $0.add("id", \.id)
        $0.add("anchor", \.anchor)
        $0.add("href", \.href)
        $0.add("title", \.title)
        $0.add("summary", \.summary)
        $0.add("type", \.type)
        $0.add("version", \.version)
        $0.add("state", \.state)
        $0.add("stateKey", \.stateKey)
        $0.add("milestone", \.milestone)
        $0.add("owner", \.owner)
        $0.add("approver", \.approver)
        $0.add("due", \.due)
        $0.add("expected", \.expected)
        $0.add("difference", \.difference)
        $0.add("submitted", \.submitted)
        $0.add("reviewDue", \.reviewDue)
        $0.add("reviewBy", \.reviewBy)
        $0.add("attention", \.attention)
        $0.add("accepted", \.accepted)
        $0.add("files", \.files)
        $0.add("hasFiles", \.hasFiles)
        $0.add("pages", \.pages)
        $0.add("hasPages", \.hasPages)
    }
}

extension PageScope {
    func row(_ deliverable: Deliverable) -> DeliverableRow {
        DeliverableRow(
            id: deliverable.id,
            anchor: PortalLayout.anchor(deliverable.id),
            href: href(PortalLayout.deliverable(deliverable.id, of: project.folder)),
            title: deliverable.title,
            summary: prose(deliverable.summary),
            type: deliverable.type.map { words.usual($0, in: "type") },
            version: deliverable.version,
            state: words.status(deliverable.status),
            stateKey: deliverable.status.rawValue,
            milestone: deliverable.milestone.map(titled),
            owner: person(deliverable.owner),
            approver: person(deliverable.approver),
            due: words.date(deliverable.baseline),
            expected: words.date(deliverable.delivered),
            difference: deliverable.deviation(at: statusDate).map { words.difference($0) },
            submitted: deliverable.submitted.map { words.date($0) },
            reviewDue: deliverable.status == .inReview ? deliverable.reviewBy.map { words.date($0) } : nil,
            reviewBy: deliverable.reviewBy.map { words.date($0) },
            attention: attention(of: deliverable),
            accepted: deliverable.acceptance.map {
                words.html(.acceptedBy, ["date": words.date($0.on), "person": HTML(text: person($0.by))])
            },
            files: deliverable.files.compactMap { file($0.path, label: $0.label) },
            hasFiles: !deliverable.files.isEmpty,
            pages: deliverable.pages.compactMap(page),
            hasPages: !deliverable.pages.isEmpty
        )
    }

    /// Returns a note that the reader must not miss, or nil if there is none.
    private func attention(of deliverable: Deliverable) -> HTML? {
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
