/// The contract's value with its approved changes, and what of it is paid, invoiced, earned and planned. Pages, mail,
/// exports and the rule about totals all take their figures from here.
///
/// Example: 48000 and CR-2 over 2000 make 50000: 16000 paid, 34000 planned.
package struct ContractSum: Sendable, Hashable {
    /// An approved change request that changes the value.
    package struct Change: Sendable, Hashable {
        package var id: String
        package var title: String
        /// In the plan's currency; negative for a credit.
        package var amount: Money
    }

    /// In the plan's currency.
    package var contract: Money
    /// In the order of the register.
    package var changes: [Change]
    /// The payments in each state that has any; each payment counts once.
    package var parts: [PaymentState: Money]

    /// Nil without a contract value.
    package init?(_ plan: Plan, _ requests: [ChangeRequest], _ schedule: PaymentSchedule) {
        guard let contract = plan.contractValue else { return nil }
        self.contract = contract
        changes = requests.filter { $0.status == .approved }.compactMap { request in
            request.impactAmount.flatMap { amount in
                amount == 0 ? nil : Change(id: request.id, title: request.title, amount: amount)
            }
        }
        parts = Dictionary(grouping: schedule.entries, by: \.state).mapValues { entries in
            entries.map(\.payment.amount).reduce(0, +)
        }
    }

    package init?(_ project: Project) {
        self.init(project.plan, project.raid.changeRequests, PaymentSchedule(project))
    }

    /// The contract with its approved changes.
    package var total: Money { changes.map(\.amount).reduce(contract, +) }
    /// The sum of all payments.
    package var scheduled: Money { parts.values.reduce(0, +) }
    /// What the payments leave open of the total; negative if they exceed it. Zero in a plan without a finding.
    package var unscheduled: Money { total - scheduled }
}
