import PorticoDiagnostics

/// Runs the rules over a client's projects, with what the author decided about them.
struct RuleChecker {
    private struct Use: Hashable {
        var rule: String
        var item: SourceRange
    }

    let settings: [String: RuleSetting]
    /// Items that could not be read whole: what a rule would say of them is beside the point.
    let damaged: Set<SourceRange>
    private(set) var diagnostics: [Diagnostic] = []
    private var used: Set<Use> = []

    init(settings: [String: RuleSetting], damaged: Set<SourceRange>) {
        self.settings = settings
        self.damaged = damaged
    }

    /// Everything the rules find in one project.
    mutating func check(_ scope: RuleScope) {
        for rule in RuleBook.all {
            guard let severity = severity(of: rule) else { continue }
            for finding in rule.findings(in: scope) where !damaged.contains(finding.provenance.item) {
                if finding.provenance.allowed[rule.name] != nil {
                    used.insert(Use(rule: rule.name, item: finding.provenance.item))
                } else {
                    diagnostics.append(diagnostic(for: finding, of: rule, severity))
                }
            }
        }
    }

    /// Warns of allowances that silence nothing: they would hide the next finding.
    mutating func checkAllowances(_ allowances: [RecordReader.Allowance]) {
        for allowance in allowances where !used.contains(Use(rule: allowance.rule, item: allowance.item)) {
            guard settings[allowance.rule]?.severity != .ignore, !damaged.contains(allowance.item) else { continue }
            diagnostics.append(
                Diagnostic(
                    rule: "unused-allowance",
                    severity: .warning,
                    place: allowance.place,
                    summary: "the rule \(allowance.rule) finds nothing here to allow",
                    explanation: "it would silence the next finding, which nobody has thought about",
                    fix: "take it out"
                )
            )
        }
    }

    /// Nil where the rule is switched off.
    private func severity(of rule: any Rule) -> Diagnostic.Severity? {
        switch settings[rule.name]?.severity {
        case nil: rule.severity
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .ignore: nil
        }
    }

    private func diagnostic(for finding: Finding, of rule: any Rule, _ severity: Diagnostic.Severity) -> Diagnostic {
        Diagnostic(
            rule: rule.name,
            severity: severity,
            place: finding.place,
            summary: finding.summary,
            explanation: rule.summary,
            fix: finding.fix ?? rule.fix,
            related: finding.related
        )
    }
}
