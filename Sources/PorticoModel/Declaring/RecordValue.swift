package import PorticoDiagnostics

/// A record with the value of each declared field: what a comparison of two weeks works on.
package struct RecordValue: Sendable {
    /// Where the record is written; nil if it keeps no place of its own.
    package var provenance: Provenance?
    /// In the order of the declaration.
    package var fields: [FieldValue]

    /// Returns the field with a key.
    package func field(_ key: String) -> FieldValue? { fields.first { $0.facts.path == key } }

    /// What distinguishes the record from the others of its list: `AC-1`, `2026-03-13`, `ERP · c.lee`.
    package var identity: String {
        fields.filter { $0.facts.protection == .identity }.compactMap { $0.json?.plainText }.joined(separator: " · ")
    }

    /// The same record without any value.
    package var emptied: RecordValue {
        var result = self
        for index in fields.indices {
            result.fields[index].json = nil
            result.fields[index].records = []
        }
        return result
    }
}

/// The value of one declared field.
package struct FieldValue: Sendable {
    package enum Form: Sendable {
        case value
        /// One record at most; a part has no place of its own and is never missing as a whole.
        case record(isPart: Bool)
        case records
    }

    package var facts: FieldFacts
    package var shape: ValueShape
    package var form: Form
    /// As a snapshot contains it; nil if there is no value.
    package var json: JSONValue?
    /// The records in it.
    package var records: [RecordValue] = []
}

/// The declaration of a field with those of the records in it.
package struct FieldOutline: Sendable {
    package var facts: FieldFacts
    package var shape: ValueShape
    package var inner: [FieldOutline]
}

extension RecordFields {
    package func value(of owner: Owner) -> RecordValue {
        RecordValue(provenance: places.get?(owner), fields: leaves.map { $0.value(of: owner) })
    }

    package var outlines: [FieldOutline] { leaves.map { $0.outline } }
}
