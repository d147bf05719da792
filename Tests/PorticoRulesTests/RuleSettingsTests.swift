import PorticoDiagnostics
@testable import PorticoModel
import TestSupport
import Testing

@Suite("A rule's setting")
struct RuleSettingsTests {
    private let late = """
        milestones:
          - {id: M3, title: Pilot accepted, baseline: 2026-04-11, forecast: 2026-04-25}
        """
    private let client = """
        name: Acme
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}

        """

    @Test("without any, the rule counts as it was made")
    func unset() {
        #expect(findings(client) == ["acme/plan.yml:2:69: warning: \(message) [forecast-without-reason]"])
    }

    @Test("makes it stricter", arguments: ["error", "note"])
    func changed(severity: String) {
        let rules = "rules: {forecast-without-reason: {severity: \(severity), reason: House style}}\n"
        #expect(findings(client + rules) == ["acme/plan.yml:2:69: \(severity): \(message) [forecast-without-reason]"])
    }

    /// What the rule would report may be what the setting was to switch off.
    @Test("that cannot be read is reported alone")
    func unreadable() {
        let rules = "rules: {forecast-without-reason: {severity: off, reason: Told by phone}}\n"
        #expect(
            findings(client + rules) == [
                "acme/client.yml:4:45: error: unknown value \"off\" [unknown-value]"
            ]
        )
    }

    @Test("switches it off")
    func ignored() {
        let rules = "rules: {forecast-without-reason: {severity: ignore, reason: Told by phone}}\n"
        #expect(findings(client + rules) == [])
    }

    @Test("of the client wins over the site's")
    func clientWins() {
        var site = ContentFolder.settings
        let nowhere = Provenance(item: .init(file: "portico.yml", line: 1))
        site.rules = ["forecast-without-reason": .init(severity: .error, reason: "House style", provenance: nowhere)]
        let rules = "rules: {forecast-without-reason: {severity: note, reason: Told by phone}}\n"
        #expect(findings(client, site).map { $0.contains(": error:") } == [true])
        #expect(findings(client + rules, site).map { $0.contains(": note:") } == [true])
    }

    @Test("of a rule that does not exist is an error")
    func unknown() {
        let rules = "rules: {forecast-without-reasons: {severity: note, reason: Told by phone}}\n"
        #expect(
            findings(client + rules).first
                == "acme/client.yml:4:9: error: there is no rule \"forecast-without-reasons\" [unknown-rule]"
        )
    }

    @Test("changes warnings and notes of other checks too, and no error")
    func checks() {
        let rules = "rules: {stray-file: {severity: ignore, reason: Ours}, unknown-id: {severity: note, reason: No}}\n"
        let files = ["client.yml": client + rules, "plan.yml": late, "drafts/plan.md": "# Draft\n"]
        #expect(
            ContentFolder.client(files).findings() == [
                "acme/client.yml:4:55: error: unknown-id cannot be changed [unknown-rule]",
                "acme/plan.yml:2:69: warning: \(message) [forecast-without-reason]",
            ]
        )
    }

    @Test("allow beside the item silences that one finding")
    func allowed() {
        let allowed = late.dropLast() + ", allow: {forecast-without-reason: Told by phone}}"
        #expect(findings(client, plan: String(allowed)) == [])
    }

    @Test("an allow that silences nothing is noted, and silences nothing")
    func stale() {
        let other = late.dropLast() + ", allow: {milestone-without-owner: Told by phone}}"
        #expect(
            findings(client, plan: String(other)) == [
                "acme/plan.yml:2:69: warning: \(message) [forecast-without-reason]",
                "acme/plan.yml:2:114: note: milestone-without-owner is allowed here, but there is no such finding [stale-allowance]",
            ]
        )
    }

    private let message = "M3 is expected 14 days after its baseline, but no reason is given"

    private func findings(_ client: String, _ site: SiteSettings = ContentFolder.settings, plan: String? = nil)
        -> [String]
    {
        ContentFolder.client(["client.yml": client, "plan.yml": plan ?? late], settings: site).findings()
    }
}
