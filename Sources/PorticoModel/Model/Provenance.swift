package import PorticoDiagnostics

/// Where an item of the data stands, and each of its values.
package struct Provenance: Sendable, Hashable {
    /// The whole item: points at its first character.
    package var item: SourceRange
    /// By the key's path inside the item: `forecast`, `baseline.finish`, `criteria`.
    package var fields: [String: SourceRange]

    package init(item: SourceRange, fields: [String: SourceRange] = [:]) {
        self.item = item
        self.fields = fields
    }

    /// The value of `field`, or the item where the field is not written.
    package func place(of field: String) -> SourceRange { fields[field] ?? item }
}
