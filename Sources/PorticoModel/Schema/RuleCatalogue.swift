package import PorticoDiagnostics

/// Everything that can be found, described once: rules, decoding checks and the checks of all other parts.
package enum RuleCatalogue {
    /// Sorted by name.
    package static let all: [RuleDescription] = (rules + decodingChecks + CheckCatalogue.all).sorted {
        $0.name < $1.name
    }

    package static let rules: [RuleDescription] = Rules.all.map {
        RuleDescription(
            name: $0.name,
            severity: $0.severity,
            summary: $0.summary,
            explanation: $0.explanation,
            fix: $0.fix
        )
    }

    /// What keeps a file from being read. Always errors.
    package static let decodingChecks: [RuleDescription] = DecodingCheck.catalogue.map {
        RuleDescription(name: $0.check.rawValue, severity: .error, summary: $0.summary)
    }

    /// Checks that are warnings or notes. What is an error stands for something that cannot be published as it is, and
    /// stays one; so does what would tell of a setting itself.
    package static let changeableChecks: [RuleDescription] = CheckCatalogue.all.filter {
        $0.severity != .error && $0.name != "stale-allowance"
    }

    /// What `rules:` can make stricter, milder, or switch off. Sorted.
    package static let changeable: [String] = (rules + changeableChecks).map(\.name).sorted()
}
