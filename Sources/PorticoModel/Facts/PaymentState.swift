/// The state of a payment.
package enum PaymentState: String, Sendable, Hashable, CaseIterable {
    case paid, invoiced, earned, planned
}

/// The payments with their states and totals, computed once per project.
package struct PaymentSchedule: Sendable {
    package struct Entry: Sendable, Hashable {
        package var payment: Payment
        package var state: PaymentState
        /// The due date: its own, or the expected date of its milestone.
        package var due: CalendarDate?
    }

    /// The payments in the order of the plan.
    package var entries: [Entry]

    package init(_ project: Project) {
        let milestones = Dictionary(project.plan.milestones.map { ($0.id, $0) }) { first, _ in first }
        let accepted = Set(project.deliverables.filter { $0.status.isAccepted }.map(\.id))
        entries = project.plan.payments.map { payment in
            let milestone: Milestone? =
                if case .milestone(let id) = payment.due { milestones[id] } else { nil }
            let due: CalendarDate? =
                if case .on(let date) = payment.due { date } else { milestone?.expected }
            let isAccepted = payment.requiresAcceptance.allSatisfy(accepted.contains)
            let hasCome: Bool =
                if let milestone {
                    milestone.actual != nil
                } else if let due {
                    project.statusDate.map { due <= $0 } ?? false
                } else {
                    // Due on acceptance alone.
                    !payment.requiresAcceptance.isEmpty
                }
            let state: PaymentState =
                if payment.paid != nil {
                    .paid
                } else if payment.invoiced != nil { .invoiced } else { isAccepted && hasCome ? .earned : .planned }
            return Entry(payment: payment, state: state, due: due)
        }
    }

    /// Returns the sum of payments that have reached at least `state`: paid counts as invoiced, invoiced as earned. In
    /// the plan's currency.
    package func total(atLeast state: PaymentState) -> Money {
        let order = PaymentState.allCases
        guard let limit = order.firstIndex(of: state) else { return 0 }
        return entries.filter { (order.firstIndex(of: $0.state) ?? .max) <= limit }.map(\.payment.amount).reduce(0, +)
    }

    package var total: Money { total(atLeast: .planned) }
}
