import PorticoModel

struct ContractNoticeDue: Rule {
    let name = "contract-notice-due"
    let summary = "A contract is renewed or ended before its notice period is over"
    let explanation = """
        The last day on which notice of a contract can be given is at most 60 days after the status date, or has \
        passed. Both sides should decide now whether the contract continues.
        """
    let fix = "agree with the client whether the contract continues, then set `notice_by` to the next date or remove it"
    let example = """
        As of 2026-03-13.
        contracts.yml
          contracts:
        -   - {id: CON-1, title: Frame contract, notice_by: «2026-04-30»}
        → the notice period of CON-1 ends in 48 days, on 2026-04-30
        +   - {id: CON-1, title: Frame contract, notice_by: 2027-04-30}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let date = input.statusDate else { return [] }
        return input.project.contracts.compactMap { contract in
            guard let last = contract.noticeBy else { return nil }
            let days = last.days(since: date)
            guard days <= 60 else { return nil }
            let end = days < 0 ? "ended \((-days).inDays) ago" : days == 0 ? "ends today" : "ends in \(days.inDays)"
            return RuleFinding(
                contract.provenance,
                at: "notice_by",
                "the notice period of \(contract.id) \(end), on \(last)"
            )
        }
    }
}
