/// Something that waits for the client: an open action, or a deliverable in review.
///
/// A review is an ask without being typed a second time. Home, updates, mail, `overview`, `due` and `status.json` all
/// take their asks from here, so that no page says "nothing needed" above a review that is awaited.
package struct Ask: Sendable {
    package enum Kind: String, Sendable {
        case action, review
    }

    package var kind: Kind
    /// `ACT-12`, `D-07`
    package var id: String
    package var title: String
    /// A person's id.
    package var owner: String?
    /// The date of the request, or of the delivery that is to be reviewed.
    package var asked: CalendarDate?
    package var due: CalendarDate?
    /// The ids of what it holds up: milestones and payments first to last.
    package var blocks: [String]
    /// The payments among ``blocks``.
    package var payments: [Payment]

    /// Returns how many days it is overdue as of `date`, or nil if it is not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard let date, let due, due < date else { return nil }
        return date.days(since: due)
    }

    /// Returns the days since it was requested, as of `date`, or nil if it had not been requested yet.
    package func waitingDays(at date: CalendarDate?) -> Int? {
        guard let date, let asked, asked <= date else { return nil }
        return date.days(since: asked)
    }
}

extension Ask {
    /// Whether an action asks for `review` in its own words: of the same person, by the same date, naming the deliverable.
    fileprivate func isRequest(for review: Ask) -> Bool {
        kind == .action && review.due != nil && owner == review.owner && due == review.due && blocks.contains(review.id)
    }

    /// Returns the ask with what the reviews that it requests hold up, so that the same request is not shown twice.
    fileprivate func including(_ reviews: [Ask]) -> Ask {
        var whole = self
        for review in reviews where isRequest(for: review) {
            whole.blocks += review.blocks.filter { !whole.blocks.contains($0) }
            whole.payments += review.payments.filter { payment in !whole.payments.contains { $0.id == payment.id } }
        }
        return whole
    }
}

extension Deliverable {
    /// Whether the client is asked to review it: it is in review, and its approver is not one of the supplier's people.
    package func awaitsClient(among people: [Person]) -> Bool {
        status == .inReview && people.first { $0.id == approver }?.side != .supplier
    }
}

extension Project {
    /// Returns what waits for the client, the most urgent first: the actions that the newest update names and all
    /// reviews. If the update has no `asks`, all open actions on the client's side count.
    package func openAsks(among people: [Person]) -> [Ask] { openAsks(naming: updates.first?.asks, among: people) }

    /// Returns what waits for the client; `ids` are the actions that an update names, nil if it names none.
    package func openAsks(naming ids: [String]?, among people: [Person]) -> [Ask] {
        let open = data.raid.actions.filter { $0.done == nil }
        let actions = open.filter { action in
            if let ids { ids.contains(action.id) } else { action.side == .client }
        }
        let reviews = data.deliverables.filter { $0.awaitsClient(among: people) }.map(ask)
        let asks = actions.map { ask($0).including(reviews) }
        let others = reviews.filter { review in !asks.contains { $0.isRequest(for: review) } }
        return (asks + others).sorted { ($0.due?.dayNumber ?? .max, $0.id) < ($1.due?.dayNumber ?? .max, $1.id) }
    }

    private func ask(_ action: Action) -> Ask {
        Ask(
            kind: .action,
            id: action.id,
            title: action.title,
            owner: action.owner,
            asked: action.asked,
            due: action.due,
            blocks: action.blocks,
            payments: data.plan.payments.filter { action.blocks.contains($0.id) }
        )
    }

    /// A review holds up the deliverable's milestone until that is reached, and every payment that is not invoiced yet
    /// and depends on either.
    private func ask(_ deliverable: Deliverable) -> Ask {
        let milestone = data.plan.milestones.first { $0.id == deliverable.milestone && $0.actual == nil }?.id
        let payments = data.plan.payments.filter { payment in
            guard payment.invoiced == nil, payment.paid == nil else { return false }
            if payment.requiresAcceptance.contains(deliverable.id) { return true }
            guard let milestone, case .milestone(milestone)? = payment.due else { return false }
            return true
        }
        return Ask(
            kind: .review,
            id: deliverable.id,
            title: deliverable.title,
            owner: deliverable.approver,
            asked: deliverable.submitted,
            due: deliverable.reviewBy,
            blocks: [milestone].compactMap(\.self) + payments.map(\.id),
            payments: payments
        )
    }
}
