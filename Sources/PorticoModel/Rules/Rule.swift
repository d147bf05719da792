package import PorticoDiagnostics

/// Something that should hold of a project's data. Each rule is a small type of its own: it explains itself, and brings an
/// example that breaks it and one that passes, which are its tests and stand in the manual.
package protocol Rule: Sendable {
    /// In kebab case: `forecast-passed`.
    var name: String { get }
    /// What it counts as where nobody decided otherwise.
    var severity: Diagnostic.Severity { get }
    /// One line: what it finds.
    var summary: String { get }
    /// Why it matters to the client.
    var explanation: String { get }
    /// What to do about it.
    var fix: String { get }
    /// Where the idea comes from, where it is not our own.
    var source: String? { get }
    /// Content in which it finds something.
    var breaking: RuleExample { get }
    /// The same, mended.
    var passing: RuleExample { get }

    func findings(in scope: RuleScope) -> [Finding]
}

extension Rule {
    package var source: String? { nil }
}

/// What a rule has found: an item, and where in it.
package struct Finding: Sendable {
    var provenance: Provenance
    /// The key whose value is meant; nil for the item as a whole.
    var field: String?
    /// One line, the offending values in it.
    var summary: String
    /// In place of the rule's own words, where more can be said.
    var fix: String?
    var related: [Diagnostic.Related]

    init(
        _ provenance: Provenance,
        _ field: String? = nil,
        _ summary: String,
        fix: String? = nil,
        related: [Diagnostic.Related] = []
    ) {
        self.provenance = provenance
        self.field = field
        self.summary = summary
        self.fix = fix
        self.related = related
    }

    /// Of the field's value; of the item's id where the field is not written; else of the item.
    var place: SourceRange {
        field.flatMap { provenance.fields[$0] } ?? provenance.fields["id"] ?? provenance.item
    }
}
