import PorticoModel

struct PageVersionOutdated: Rule {
    let name = "page-version-outdated"
    let summary = "A page describes the version that was handed over"
    let explanation = "Its `applies_to` names a different version of the deliverable from the one in the register."
    let fix = "check the page against the new version, then change `applies_to`"
    let source: String? = "PMBOK Guide: configuration management"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Booking screen, version: "1.2"}
        guides/booking.md
          ---
          title: Book an appointment
        - applies_to: {deliverable: D-07, version: «"1.1"»}
        → "Book an appointment" applies to version 1.1 of D-07, which is now 1.2
        + applies_to: {deliverable: D-07, version: "1.2"}
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.allPages.compactMap { page -> RuleFinding? in
            guard let target = page.appliesTo, let version = target.version,
                let current = input.deliverables[target.deliverable]?.version,
                version != current
            else { return nil }
            return RuleFinding(
                page.provenance,
                at: ["applies_to.version", "applies_to"],
                "\"\(page.title)\" applies to version \(version) of \(target.deliverable), which is now \(current)"
            )
        }
    }
}
