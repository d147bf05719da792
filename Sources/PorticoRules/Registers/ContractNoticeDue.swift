import PorticoModel

struct ContractNoticeDue: Rule {
    let name = "contract-notice-due"
    let summary = "A contract does not renew itself unnoticed"
    let explanation = """
        The last day on which notice of a contract can be given is at most 60 days after the status date. Both sides \
        should decide now whether the contract goes on.
        """
    let fix = "agree with the client whether the contract continues, then set `notice_by` to the next date or remove it"
    let example = """
        As of 2026-03-13.
        contracts.yml
          contracts:
        -   - {id: CON-1, title: Frame contract, notice_by: «2026-04-30»}
        → notice of CON-1 can be given until 2026-04-30, for 48 days more
        +   - {id: CON-1, title: Frame contract, notice_by: 2027-04-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let date = input.statusDate else { return [] }
        return input.project.contracts.compactMap { contract in
            guard let last = contract.noticeBy, (0...60).contains(last.days(since: date)) else { return nil }
            let days = last.days(since: date)
            let rest = days == 0 ? "today for the last time" : "for \(days) \(days == 1 ? "day" : "days") more"
            return RuleFinding(
                contract.provenance,
                at: "notice_by",
                "notice of \(contract.id) can be given until \(last), \(rest)"
            )
        }
    }
}
