package import PorticoDiagnostics

/// The place of an item and of each of its values in the data files.
package struct Provenance: Sendable, Hashable {
    /// The place of the whole item, which points at its first character.
    package var item: SourceRange
    /// The places of values by the key's path in the item: `forecast`, `baseline.finish`, `depends_on`, `depends_on.0`
    /// for an element.
    package var fields: [String: SourceRange]
    /// The rules that the author silenced for this item, with the reasons: `allow: {review-overdue: Agreed by phone}`.
    package var allowed: [String: String] = [:]
    /// Why a published value of the item was wrong: `corrects: The supplier's invoice has the right amount`.
    package var corrects: String?

    package init(item: SourceRange, fields: [String: SourceRange] = [:]) {
        self.item = item
        self.fields = fields
    }

    /// Returns the place of `field`, or of the item if the field is missing.
    package func place(of field: String) -> SourceRange { fields[field] ?? item }
}
