import PorticoDiagnostics

/// A guide to a version that is no longer the current one.
struct PageOfOldVersion: Rule {
    let name = "page-of-old-version"
    let severity = Diagnostic.Severity.warning
    let summary = "a page describes another version of its deliverable than the registered one"
    let explanation = "Its reader follows steps that may no longer be there."
    let fix = "bring the page up to date and set the version in applies_to"
    let breaking = RuleExample(
        [
            "deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, version: \"1.2\"}\n",
            "guides/booking.md":
                "---\ntitle: Booking\napplies_to: «{»deliverable: D-07, version: \"1.1\"}\n---\nText\n",
        ],
        message: "this page describes version 1.1 of D-07, which is registered in version 1.2"
    )
    let passing = RuleExample([
        "deliverables.yml": "deliverables:\n  - {id: D-07, title: Pilot configuration, version: \"1.2\"}\n",
        "guides/booking.md":
            "---\ntitle: Booking\napplies_to: {deliverable: D-07, version: \"1.2\"}\n---\nText\n",
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.pages.compactMap { page in
            guard let applies = page.appliesTo, let described = applies.version else { return nil }
            guard let current = scope.deliverable(applies.deliverable)?.version, current != described else {
                return nil
            }
            return Finding(
                page.provenance,
                "applies_to",
                "this page describes version \(described) of \(applies.deliverable), "
                    + "which is registered in version \(current)"
            )
        }
    }
}
