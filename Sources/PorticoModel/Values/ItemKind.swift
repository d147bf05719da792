/// The kinds of things that carry an id.
package enum ItemKind: String, Sendable, Hashable, CaseIterable {
    case person, audience
    case phase, milestone, criterion, payment
    case deliverable
    case risk, assumption, issue, dependency, decision, action
    case changeRequest = "change request"
    case kpi = "KPI"
    case maintenanceWindow = "maintenance window"
    case handoverItem = "handover item"

    /// `a milestone`
    package var withArticle: String { "aiou".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)" }

    /// Everything of a project that `[X-1]` can link to.
    package static let items: [ItemKind] = allCases.filter { $0 != .person && $0 != .audience }
}
