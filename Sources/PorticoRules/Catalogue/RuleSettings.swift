package import PorticoDiagnostics
package import PorticoModel

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
        guard let setting = rules[rule.name] else { return rule.severity }
        return setting.severity.counted
    }

    /// The findings as diagnostics, without those that a setting or an `allow` beside the item silences.
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

    /// The same for findings of other parts: of Markdown, files and published weeks. Those of rules pass as they are,
    /// for they were made by ``diagnostics(for:)``.
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

    /// Settings for what does not exist, or cannot be changed.
    package func mistakes(among names: RuleNames) -> [Diagnostic] {
        let known = Set(names.changeable)
        return rules.filter { !known.contains($0.key) }.map { name, setting in
            let isThere = names.all.contains(name)
            let likely = NearestSpelling.of(name, among: names.changeable)
            return Diagnostic(
                .unknownRule,
                place: setting.provenance.place(of: "name"),
                summary: isThere ? "\(name) cannot be changed" : "no rule \"\(name)\"",
                explanation: isThere
                    ? "it stands for something that cannot be read or published as it is"
                    : "only what `portico rules` lists can be changed; what makes a file unreadable cannot",
                fix: isThere
                    ? "take the setting out" : likely.map { "did you mean \"\($0)\"?" } ?? "`portico rules` lists them"
            )
        }
    }
}

extension RuleSetting.Severity {
    /// As what a finding counts; nil where it is switched off.
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
    /// Whether `rules:` can make it stricter, milder, or switch it off. What is an error stands for something that cannot
    /// be published as it is, and stays one; so does what would tell of a setting itself.
    package var isChangeable: Bool { topic == .rules || severity != .error && self != .staleAllowance }

    static let unknownRule = Check(
        .settings,
        "unknown-rule",
        .error,
        "A rule that is changed is there, and may be changed",
        fix: "portico rules lists them"
    )
}
