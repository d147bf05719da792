package import PorticoDiagnostics
package import PorticoModel

/// Rules and checks by what a setting can do about them.
package enum RuleCatalogue {
    /// Sorted by name.
    package static let rules: [RuleDescription] = Rules.all.map {
        RuleDescription(
            name: $0.name,
            severity: $0.severity,
            summary: $0.summary,
            explanation: $0.explanation,
            fix: $0.fix
        )
    }

    /// Checks that are warnings or notes. What is an error stands for something that cannot be published as it is, and
    /// stays one; so does what would tell of a setting itself.
    package static let changeableChecks: [RuleDescription] = CheckCatalogue.all.filter {
        $0.severity != .error && $0.name != "stale-allowance"
    }

    /// What `rules:` can make stricter, milder, or switch off. Sorted.
    package static let changeable: [String] = (rules + changeableChecks).map(\.name).sorted()

    /// For those who read and describe `allow` and `rules`.
    package static let names = RuleNames(rules: Rules.names, changeable: changeable)

    /// Whether anything found can carry this name.
    static func isKnown(_ name: String) -> Bool {
        Rules.named(name) != nil || CheckCatalogue.named(name) != nil || DecodingCheck(rawValue: name) != nil
    }
}
