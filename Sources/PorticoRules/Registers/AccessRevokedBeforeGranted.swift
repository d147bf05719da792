import PorticoDiagnostics
import PorticoModel

struct AccessRevokedBeforeGranted: Rule {
    let name = "access-revoked-before-granted"
    let severity = Diagnostic.Severity.error
    let summary = "Access is revoked after it was granted"
    let explanation = "The two dates are swapped, or one has the wrong year."
    let fix = "swap the two dates, or correct the wrong one"
    let example = """
        handover.yml
          access:
        -   - {system: Booking server, person: c.lee, level: Administrator, granted: 2026-03-12, revoked: «2026-01-12»}
        → the access of c.lee to Booking server was revoked on 2026-01-12, before 2026-03-12
        +   - {system: Booking server, person: c.lee, level: Administrator, granted: 2026-01-12, revoked: 2026-03-12}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.handover.access.compactMap { access -> RuleFinding? in
            guard let granted = access.granted, let revoked = access.revoked, revoked < granted else { return nil }
            let message =
                "the access of \(access.person) to \(access.system) was revoked on \(revoked), before \(granted)"
            return RuleFinding(access.provenance, at: "revoked", message)
        }
    }
}
