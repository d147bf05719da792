package import PorticoDiagnostics
package import PorticoModel

/// The author's settings for rules: severities, and rules switched off with a reason.
package struct RuleSettings: Sendable, Hashable {
    /// The settings by rule name.
    package var rules: [String: RuleSetting]

    /// Combines the site's settings with a client's, which take precedence.
    package init(site: [String: RuleSetting] = [:], client: [String: RuleSetting] = [:]) {
        rules = site.merging(client) { $1 }
    }

    /// Returns the severity of a rule's findings, or nil if the rule is switched off.
    package func severity(of rule: any Rule) -> Diagnostic.Severity? {
        guard let setting = rules[rule.name] else { return rule.severity }
        return setting.severity.counted
    }

    /// Returns the findings as diagnostics, without those silenced by a setting or by `allow` on the item.
    func diagnostics(for findings: [(rule: any Rule, finding: RuleFinding)]) -> [Diagnostic] {
        findings.compactMap { rule, finding in
            guard let severity = severity(of: rule) else { return nil }
            guard !finding.items.contains(where: { $0.allowed[rule.name] != nil }) else { return nil }
            return Diagnostic(
                rule.check,
                severity: severity,
                place: finding.place,
                summary: finding.message,
                explanation: rule.summary,
                fix: finding.fix.isEmpty ? rule.fix : finding.fix,
                related: finding.related
            )
        }
    }

    /// Applies the settings to diagnostics from other parts: Markdown, files and published weeks. Those of rules are
    /// returned unchanged, because ``diagnostics(for:)`` has already handled them.
    package func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !rules.isEmpty else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            guard diagnostic.check.topic != .rules, diagnostic.check.isChangeable, let setting = rules[diagnostic.rule]
            else { return diagnostic }
            guard let severity = setting.severity.counted else { return nil }
            var result = diagnostic
            result.severity = severity
            return result
        }
    }

    /// Returns diagnostics for settings of unknown or unchangeable rules.
    package func mistakes(among names: RuleNames) -> [Diagnostic] {
        let known = Set(names.changeable)
        return rules.filter { !known.contains($0.key) }.map { name, setting in
            let isThere = names.all.contains(name)
            let likely = NearestSpelling.of(name, among: names.changeable)
            return Diagnostic(
                .unknownRule,
                place: setting.provenance.place(of: "name"),
                summary: isThere ? "\(name) cannot be changed" : "there is no rule \"\(name)\"",
                explanation: isThere
                    ? "it reports something that cannot be read or published"
                    : "only the rules and checks that `portico rules` lists can be changed",
                fix: isThere
                    ? "remove the setting"
                    : likely.map { "did you mean \"\($0)\"?" } ?? "run `portico rules` for a list"
            )
        }
    }
}

extension RuleSetting.Severity {
    /// The resulting severity; nil if the rule is switched off.
    fileprivate var counted: Diagnostic.Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .ignore: nil
        }
    }
}

extension Check {
    /// Whether `rules:` can change its severity or switch it off. Errors cannot be changed, because they mean that
    /// something cannot be published as it is. Neither can the check that reports unused allowances.
    package var isChangeable: Bool { topic == .rules || severity != .error && self != .staleAllowance }

    static let unknownRule = Check(
        .settings,
        "unknown-rule",
        .error,
        "Settings name rules that exist and can be changed",
        fix: "run portico rules for a list"
    )
}
