package import PorticoDiagnostics

/// Where an item of the data stands, and each of its values.
package struct Provenance: Sendable, Hashable {
    /// The whole item: points at its first character.
    package var item: SourceRange
    /// By the key's path inside the item: `forecast`, `baseline.finish`, `depends_on`, `depends_on.0` for an element.
    package var fields: [String: SourceRange]
    /// Rules the author silenced for this item, each with the reason: `allow: {review-overdue: Agreed by phone}`.
    package var allowed: [String: String] = [:]

    package init(item: SourceRange, fields: [String: SourceRange] = [:]) {
        self.item = item
        self.fields = fields
    }

    /// The value of `field`, or the item where the field is not written.
    package func place(of field: String) -> SourceRange { fields[field] ?? item }
}
