import PorticoModel

/// Rules about one part of the data, shown together in the manual and in lists.
package struct RuleGroup: Sendable {
    package var title: String
    /// The group's rules, sorted by name.
    package var rules: [any Rule]

    init(_ title: String, _ rules: [any Rule]) {
        self.title = title
        self.rules = rules.sorted { $0.name < $1.name }
    }
}

extension Rules {
    package static let groups = [
        RuleGroup("Plan: dates, baselines, milestones, criteria", planRules),
        RuleGroup("Money, acceptance, deliverables, registers", registerRules),
        RuleGroup("Status updates", statusRules),
        RuleGroup("Risks, issues, decisions, actions, changes", riskRules),
        RuleGroup("People and pages", clientRules),
    ]
}
