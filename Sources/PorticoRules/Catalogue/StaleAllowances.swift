import PorticoDiagnostics
import PorticoModel

/// Finds each `allow` that no longer silences anything. If it stayed, it would hide the next finding.
struct StaleAllowances {
    /// The item and rule of each finding.
    private let found: Set<Pair>
    private let settings: RuleSettings

    private struct Pair: Hashable {
        var item: SourceRange
        var rule: Check
    }

    init(_ findings: [(rule: any Rule, finding: RuleFinding)], settings: RuleSettings) {
        found = Set(findings.flatMap { rule, finding in finding.items.map { Pair(item: $0.item, rule: rule.check) } })
        self.settings = settings
    }

    /// Returns notes for the items of a project, and for those of the client if `client` is set.
    func diagnostics(for provenances: [Provenance]) -> [Diagnostic] {
        provenances.flatMap { provenance in
            provenance.allowed.keys.sorted().filter { isStale($0, provenance) }.map { name in
                Diagnostic(
                    .staleAllowance,
                    place: provenance.place(of: "allow.\(name)"),
                    summary: "\(name) is allowed here, but there is no such finding",
                    explanation: "The finding it was written for is gone, and the entry would hide the next one.",
                    fix: "remove it"
                )
            }
        }
    }

    private func isStale(_ name: String, _ provenance: Provenance) -> Bool {
        guard let rule = Rules.named(name), settings.severity(of: rule) != nil else { return false }
        return !found.contains(Pair(item: provenance.item, rule: rule.check))
    }
}

extension Check {
    static let staleAllowance = Check(
        .settings,
        "stale-allowance",
        .note,
        "Every allow on an item silences a finding",
        fix: "remove it"
    )
}
