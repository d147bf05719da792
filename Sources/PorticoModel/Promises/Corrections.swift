import PorticoDiagnostics

/// A reason for correcting what was published.
package struct Correction: Sendable {
    /// Of the item: `M3`; `The plan` where there is no id.
    package var name: String
    package var reason: String
    package var provenance: Provenance
}

extension PublishedFacts {
    /// Every `corrects` of the items and of the records in them.
    package var corrections: [Correction] {
        items.flatMap { item in
            let subject = item.subject
            return Self.corrections(in: item.record, of: subject.id.isEmpty ? "the \(subject.name)" : subject.id)
        }
    }

    private static func corrections(in record: RecordValue, of name: String) -> [Correction] {
        let own = record.correction.flatMap { reason in
            record.provenance.map { Correction(name: name, reason: reason, provenance: $0) }
        }
        return [own].compactMap(\.self)
            + record.fields.flatMap { field in
                field.records.flatMap { corrections(in: $0, of: field.facts.items == nil ? name : $0.identity) }
            }
    }
}

extension RecordValue {
    /// `corrects`
    package var correction: String? {
        guard case .text(let reason)? = fields.first(where: { $0.facts.isCorrection })?.json else { return nil }
        return reason
    }
}
