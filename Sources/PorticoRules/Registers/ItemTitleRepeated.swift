import PorticoDiagnostics
import PorticoModel

struct ItemTitleRepeated: Rule {
    let name = "item-title-repeated"
    let severity = Diagnostic.Severity.warning
    let summary = "Each item of a register has a title of its own"
    let explanation = """
        Two items of one register have the same title, so readers cannot tell which of them a sentence means. Case and \
        spaces do not count. The rule leaves out what is finished (a withdrawn deliverable, a done action, a resolved \
        issue, a closed risk), and payments and maintenance windows, which often repeat.
        """
    let fix = "say in each title what distinguishes it, or remove the one that was entered twice"
    let example = """
        deliverables.yml
          deliverables:
            - {id: D-07, title: Pilot configuration}
        -   - {id: D-08, title: «Pilot configuration»}
        → D-08 has the title of D-07: Pilot configuration
        +   - {id: D-08, title: Final configuration}
        """

    private static let kinds: Set<ItemKind> = [
        .phase, .milestone, .deliverable, .risk, .issue, .decision, .action, .changeRequest, .kpi,
    ]

    func findings(in input: RuleInput) -> [RuleFinding] {
        let finished = input.finishedItems
        return ProjectData.registers.filter { $0.facts.kind.map(Self.kinds.contains) == true }.flatMap { register in
            var first: [String: RegisterEntry] = [:]
            return register.entries(in: input.project.data).compactMap { entry -> RuleFinding? in
                guard !finished.contains(entry.id) else { return nil }
                let title = entry.title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard let other = first[title] else {
                    first[title] = entry
                    return nil
                }
                return RuleFinding(
                    entry.provenance,
                    at: "title",
                    "\(entry.id) has the title of \(other.id): \(entry.title)",
                    related: [.init(place: other.provenance.place(of: "title"), message: "the other one")]
                )
            }
        }
    }
}

extension RuleInput {
    /// The ids of items that nobody has to deal with any more.
    fileprivate var finishedItems: Set<String> {
        let current = Set(currentDeliverables.map(\.id))
        return Set(
            project.deliverables.map(\.id).filter { !current.contains($0) }
                + raid.actions.filter { $0.done != nil }.map(\.id)
                + raid.issues.filter { $0.resolved != nil }.map(\.id)
                + raid.risks.filter { $0.status == .closed }.map(\.id)
                + raid.changeRequests.filter { $0.status == .rejected || $0.status == .withdrawn }.map(\.id)
        )
    }
}
