import PorticoModel

struct AccessNotRevoked: Rule {
    let name = "access-not-revoked"
    let summary = "The supplier's access ends with the project"
    let explanation = """
        The newest update says that the project is complete or closed, but somebody on the supplier's side still has \
        access to one of the client's systems. Anybody with access is a suspect when something happens.
        """
    let fix = """
        have it closed and set `revoked:`; if support continues, allow the finding on the entry with `allow` and say \
        until when
        """
    let source: String? = "ISO/IEC 27001, annex A: access rights are removed when an engagement ends"
    let example = """
        handover.yml
          access:
        -   - {system: Booking server, person: «c.lee», level: Administrator, granted: 2026-01-12}
        → c.lee still has access to Booking server, although the project has ended
        +   - {system: Booking server, person: c.lee, level: Administrator, granted: 2026-01-12, revoked: 2026-03-12}
        status/2026-03-13.md
          ---
          date: 2026-03-13
          health: complete
          headline: Handed over.
          ---

          ## Done

          Two imports tried.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, update.health == .complete || update.kind == .closure else { return [] }
        return input.project.handover.access.filter { access in
            access.revoked == nil && input.people[access.person]?.side == .supplier
        }.map { access in
            RuleFinding(
                access.provenance,
                at: "person",
                "\(access.person) still has access to \(access.system), although the project has ended"
            )
        }
    }
}
