import PorticoModel

struct AssumptionUnwatched: Rule {
    let name = "assumption-unwatched"
    let summary = "An open assumption has an owner and a date"
    let explanation = "Without `owner` and `validate_by`, nobody notices when an assumption turns out to be wrong."
    let fix = "add `owner:` and `validate_by:`"
    let example = """
        raid.yml
          assumptions:
        -   - {id: A-1, text: «The vendor exports appointments»}
        → A-1 has no owner and no date to check it by
        +   - {id: A-1, text: The vendor exports appointments, owner: c.lee, validate_by: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.assumptions.filter { $0.status == .open }.compactMap { assumption -> RuleFinding? in
            let missing = [
                assumption.owner == nil ? "owner" : nil, assumption.validateBy == nil ? "date to check it by" : nil,
            ]
            .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return assumption.finding(at: "text", "has no \(missing.joined(separator: " and no "))")
        }
    }
}
