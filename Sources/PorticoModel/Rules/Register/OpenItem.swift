/// What all open items of the register have in common.
struct OpenItem {
    var id: String
    var owner: String?
    var due: CalendarDate?
    /// The key that holds the due date.
    var dueKey = "due"
    var provenance: Provenance

    /// Open risks, assumptions, issues and actions.
    static func all(in raid: RAID) -> [OpenItem] {
        raid.risks.filter { $0.status == .open }
            .map { OpenItem(id: $0.id, owner: $0.owner, due: $0.due, provenance: $0.provenance) }
            + raid.assumptions.filter { $0.status == .open }.map {
                OpenItem(
                    id: $0.id,
                    owner: $0.owner,
                    due: $0.validateBy,
                    dueKey: "validate_by",
                    provenance: $0.provenance
                )
            }
            + raid.issues.filter { $0.resolved == nil }
            .map { OpenItem(id: $0.id, owner: $0.owner, due: $0.due, provenance: $0.provenance) }
            + raid.actions.filter { $0.done == nil }
            .map { OpenItem(id: $0.id, owner: $0.owner, due: $0.due, provenance: $0.provenance) }
    }
}
