extension Phase: RegisterItem {}
extension Milestone: RegisterItem {}
extension Payment: RegisterItem {}
extension Deliverable: RegisterItem {}
extension Risk: RegisterItem {}
extension Issue: RegisterItem {}
extension Decision: RegisterItem {}
extension Action: RegisterItem {}
extension ChangeRequest: RegisterItem {}
extension KPI: RegisterItem {}
extension MaintenanceWindow: RegisterItem {}
extension Handover.Item: RegisterItem {}

extension Assumption: RegisterItem {
    package var title: String { text }
}

extension Dependency: RegisterItem {
    package var title: String { on }
}

extension Handover.Access: RegisterItem {
    package var id: String { system }
    package var title: String { system }
}

extension GlossaryTerm: RegisterItem {
    package var id: String { term }
    package var title: String { term }
}
