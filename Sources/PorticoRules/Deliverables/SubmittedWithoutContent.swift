import PorticoModel

struct SubmittedWithoutContent: Rule {
    let name = "submitted-without-content"
    let summary = "Everything handed over is in the portal"
    let explanation = """
        A deliverable that is in review or accepted names the files handed over or the pages it consists of. Without \
        either, the portal says that something was delivered but not what.
        """
    let fix = "add `files: [{path: files/…}]` or `pages: [guides/…]`"
    let example = """
        deliverables.yml
          deliverables:
        -   - {id: D-07, title: Pilot configuration, version: "1.0", status: «in_review», submitted: 2026-03-12, review_by: 2026-03-26}
        → D-07 is in review, but has neither files nor pages
        +   - {id: D-07, title: Pilot configuration, version: "1.0", status: in_review, submitted: 2026-03-12, review_by: 2026-03-26,
        +      files: [{path: files/D-07-v1.0.zip}]}
        +files/D-07-v1.0.zip
          …
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.deliverables.filter { $0.isHandedOver && $0.files.isEmpty && $0.pages.isEmpty }.map {
            deliverable in
            deliverable.finding(at: "status", "is \(deliverable.status.inWords), but has neither files nor pages")
        }
    }
}
