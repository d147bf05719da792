package import PorticoDiagnostics

/// What the author changed about rules: severities, and rules switched off with a reason that is kept.
package struct RuleSettings: Sendable, Hashable {
    /// By the rule's name.
    package var rules: [String: RuleSetting]

    /// The site's settings and a client's, which win.
    package init(site: [String: RuleSetting] = [:], client: [String: RuleSetting] = [:]) {
        rules = site.merging(client) { $1 }
    }

    /// As what the rule's findings count; nil where it is switched off.
    package func severity(of rule: any Rule) -> Diagnostic.Severity? {
        switch rules[rule.name]?.severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .ignore: nil
        case nil: rule.severity
        }
    }

    /// The findings as diagnostics, without those that a setting or an `allow` beside the item silences.
    func diagnostics(for findings: [(rule: any Rule, finding: RuleFinding)]) -> [Diagnostic] {
        findings.compactMap { rule, finding in
            guard let severity = severity(of: rule) else { return nil }
            guard !finding.items.contains(where: { $0.allowed[rule.name] != nil }) else { return nil }
            return Diagnostic(
                rule: rule.name,
                severity: severity,
                place: finding.place,
                summary: finding.message,
                explanation: rule.summary,
                fix: finding.fix.isEmpty ? rule.fix : finding.fix,
                related: finding.related
            )
        }
    }

    /// Settings for rules that do not exist.
    func mistakes(among names: [String]) -> [Diagnostic] {
        let known = Set(names)
        return rules.filter { !known.contains($0.key) }.map { name, setting in
            let likely = NearestSpelling.of(name, among: names)
            return Diagnostic(
                rule: "unknown-rule",
                place: setting.provenance.item,
                summary: "no rule \"\(name)\"",
                explanation: "only what `portico rules` lists can be changed; what makes a file unreadable cannot",
                fix: likely.map { "did you mean \"\($0)\"?" } ?? "`portico rules` lists them"
            )
        }
    }
}
