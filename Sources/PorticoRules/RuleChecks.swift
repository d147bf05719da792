package import PorticoDiagnostics

/// The checks that this target declares for settings and allowances. ``Rules`` lists the rules.
package enum RuleChecks {
    package static let all: [Check] = [
        .staleAllowance,
        .unknownRule,
    ]
}
