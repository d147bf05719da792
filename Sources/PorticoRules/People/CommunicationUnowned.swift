import PorticoModel

struct CommunicationUnowned: ClientRule {
    let name = "communication-unowned"
    let summary = "Every regular message has an owner"
    let explanation = "An entry in `communication` without `owner` is only a good intention."
    let fix = "add `owner:` with a person's id"
    let source: String? = "PMBOK Guide: communications management plan"
    let example = """
        client.yml
          name: Acme Dental Group
        + people:
        +   - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
          audiences: [{id: sponsor, name: Sponsor}]
          communication:
        -   - {audience: sponsor, what: «Status update», when: Fridays}
        → no owner is named for "Status update"
        +   - {audience: sponsor, what: Status update, when: Fridays, owner: c.lee}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.communication.filter { $0.owner == nil }.map { entry in
            RuleFinding(entry.provenance, at: "what", "no owner is named for \"\(entry.what)\"")
        }
    }
}
