package import PorticoDiagnostics

/// Everything this target can find: about settings and allowances; rules are listed by ``Rules``.
package enum RuleChecks {
    package static let all: [Check] = [
        .staleAllowance,
        .unknownRule,
    ]
}
