import PorticoDiagnostics
import PorticoModel

/// Finds each `allow` that silences nothing: what it was written for is mended, and left there it would hide the next.
struct StaleAllowances {
    /// Item and rule of everything found.
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

    /// Notes for the items of a project; for the whole client's too where it is `client`.
    func diagnostics(for provenances: [Provenance]) -> [Diagnostic] {
        provenances.flatMap { provenance in
            provenance.allowed.keys.sorted().filter { isStale($0, provenance) }.map { name in
                Diagnostic(
                    .staleAllowance,
                    place: provenance.place(of: "allow.\(name)"),
                    summary: "\(name) is allowed here, but has nothing to say",
                    explanation: "What it was written for is mended; left there it would hide the next finding.",
                    fix: "take it out"
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
        "An allow beside an item silences something",
        fix: "take it out"
    )
}
