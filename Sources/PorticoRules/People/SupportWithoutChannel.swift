import PorticoModel

struct SupportWithoutChannel: ClientRule {
    let name = "support-without-channel"
    let summary = "Every support level says how to ask for help"
    let explanation = "Nobody can use a response time without a `channel`."
    let fix = "add `channel:` with the number or address"
    let example = """
        client.yml
          name: Acme Dental Group
          support:
        -   - {severity: «critical», example: Reception cannot book, respond: 1 h}
        → support for "critical" has no channel
        +   - {severity: critical, example: Reception cannot book, respond: 1 h, channel: "+49 30 000"}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.portal.client.support.filter { $0.channel == nil }.map { level in
            RuleFinding(level.provenance, at: "severity", "support for \"\(level.severity)\" has no channel")
        }
    }
}
