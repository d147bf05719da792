package import PorticoDiagnostics

/// Everything about data and links that can be found, described once.
package enum RuleCatalogue {
    /// Sorted by name.
    package static let all: [RuleDescription] = (rules + decodingChecks + linkChecks).sorted { $0.name < $1.name }

    /// What can be made stricter, milder, or switched off.
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

    /// What is wrong with a link.
    package static let linkChecks: [RuleDescription] = [
        RuleDescription(name: "broken-link", severity: .error, summary: "A link leads to a page or file that is there"),
        RuleDescription(name: "broken-anchor", severity: .error, summary: "A link's #part is a heading of its page"),
        RuleDescription(name: "broken-reference", severity: .error, summary: "A bracketed id is that of an item"),
        RuleDescription(name: "refused-url", severity: .warning, summary: "A link begins with a scheme that is safe"),
        RuleDescription(name: "remote-image", severity: .warning, summary: "Images lie in the client's own folder"),
        RuleDescription(name: "stray-file", severity: .warning, summary: "Every file belongs to a part of the portal"),
    ]
}
