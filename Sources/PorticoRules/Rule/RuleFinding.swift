package import PorticoDiagnostics
package import PorticoModel

/// A finding of a rule, before settings and allowances are applied.
package struct RuleFinding: Sendable {
    package var place: SourceRange
    /// One line without a full stop that contains the id and the offending value.
    package var message: String
    /// A more specific fix than the rule's own; empty to use the rule's.
    package var fix: String
    package var related: [Diagnostic.Related]
    /// The item that the finding is about, and the items around it.
    package var items: [Provenance]
    /// Other items that the finding depends on. If one of these could not be read, the finding may be wrong and is not
    /// reported.
    package var basis: [Provenance] = []

    /// Creates a finding about `item`, placed at the first of `fields` that exists, otherwise at the item itself.
    /// `outer` is the item that contains it, where an `allow` also counts.
    package init(
        _ item: Provenance,
        at fields: [String] = [],
        in outer: Provenance? = nil,
        _ message: String,
        fix: String = "",
        related: [Diagnostic.Related] = []
    ) {
        place = fields.lazy.compactMap { item.fields[$0] }.first ?? item.item
        self.message = message
        self.fix = fix
        self.related = related
        items = [item] + (outer.map { [$0] } ?? [])
    }

    /// Creates a finding about `item`, placed at one field.
    package init(
        _ item: Provenance,
        at field: String,
        in outer: Provenance? = nil,
        _ message: String,
        fix: String = "",
        related: [Diagnostic.Related] = []
    ) {
        self.init(item, at: [field], in: outer, message, fix: fix, related: related)
    }

    /// Creates a finding at a line of a page's file.
    init(_ page: Provenance, line: Int, _ message: String) {
        self.init(page, message)
        place = SourceRange(file: page.item.file, line: line)
    }

    /// Returns the finding with additional items that it depends on.
    func resting(on basis: [Provenance]) -> RuleFinding {
        var result = self
        result.basis = basis
        return result
    }

    /// Creates a finding about a whole file.
    package init(file: String, _ message: String) {
        let provenance = Provenance(item: SourceRange(file: file, line: 1))
        self.init(provenance, message)
    }
}

extension RegisterItem {
    /// Returns a finding about the record, placed at the first of `fields` that exists. The message begins with the
    /// record's id: `finding(at: "title", "has no owner")` → `D-07 has no owner`.
    func finding(at fields: [String], _ message: String, related: [Diagnostic.Related] = []) -> RuleFinding {
        RuleFinding(provenance, at: fields, "\(id) \(message)", related: related)
    }

    /// Returns the same for one field.
    func finding(at field: String, _ message: String, related: [Diagnostic.Related] = []) -> RuleFinding {
        finding(at: [field], message, related: related)
    }
}
