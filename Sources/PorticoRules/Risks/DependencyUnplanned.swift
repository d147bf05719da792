import PorticoModel

struct DependencyUnplanned: Rule {
    let name = "dependency-unplanned"
    let summary = "A dependency says from whom and by when"
    let explanation = "Without `from` and `needed_by`, nobody can follow up on it. The rule checks open dependencies."
    let fix = "add `from:` and `needed_by:`"
    let example = """
        raid.yml
          dependencies:
        -   - {id: DEP-1, on: «Data export»}
        → DEP-1 does not say from whom and by when
        +   - {id: DEP-1, on: Data export, from: Vendor, needed_by: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.dependencies.filter { $0.status == .open }.compactMap { dependency -> RuleFinding? in
            let missing = [dependency.from == nil ? "from whom" : nil, dependency.neededBy == nil ? "by when" : nil]
                .compactMap(\.self)
            guard !missing.isEmpty else { return nil }
            return dependency.finding(at: "on", "does not say \(missing.inWords)")
        }
    }
}
