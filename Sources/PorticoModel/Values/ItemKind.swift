/// A kind of item with an id.
package struct ItemKind: RawRepresentable, Sendable, Hashable {
    /// The name of the kind: `milestone`, `change request`.
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }
    private init(_ name: String) { rawValue = name }

    package static let person = ItemKind("person")
    package static let audience = ItemKind("audience")
    package static let phase = ItemKind("phase")
    package static let milestone = ItemKind("milestone")
    package static let criterion = ItemKind("criterion")
    package static let payment = ItemKind("payment")
    package static let deliverable = ItemKind("deliverable")
    package static let risk = ItemKind("risk")
    package static let assumption = ItemKind("assumption")
    package static let issue = ItemKind("issue")
    package static let dependency = ItemKind("dependency")
    package static let decision = ItemKind("decision")
    package static let action = ItemKind("action")
    package static let changeRequest = ItemKind("change request")
    package static let kpi = ItemKind("KPI")
    package static let maintenanceWindow = ItemKind("maintenance window")
    package static let handoverItem = ItemKind("handover item")

    /// The name with its article: `a milestone`.
    package var withArticle: String { "aiou".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)" }
}
