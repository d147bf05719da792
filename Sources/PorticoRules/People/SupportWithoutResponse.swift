import PorticoModel

struct SupportWithoutResponse: ClientRule {
    let name = "support-without-response"
    let summary = "Every support level has a response time"
    let explanation = """
        A severity without `respond` promises help but not when. The response time is the first thing readers look \
        for when something has failed.
        """
    let fix = "add `respond: 4 h`, as agreed in the contract"
    let source: String? = "ITIL: service level agreements name response times by priority"
    let example = """
        client.yml
          name: Acme Dental Group
          support:
        -   - {severity: «critical», example: Reception cannot book, channel: phone}
        → support for "critical" has no response time
        +   - {severity: critical, example: Reception cannot book, channel: phone, respond: 1 h}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.support.filter { $0.respond == nil }.map { level in
            RuleFinding(level.provenance, at: "severity", "support for \"\(level.severity)\" has no response time")
        }
    }
}
