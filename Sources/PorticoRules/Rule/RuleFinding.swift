package import PorticoDiagnostics
package import PorticoModel

/// What a rule has found, before settings and allowances are applied.
package struct RuleFinding: Sendable {
    package var place: SourceRange
    /// One line, no full stop, with the id and the offending value in it.
    package var message: String
    /// More to the point than the rule's own; empty for that one.
    package var fix: String
    package var related: [Diagnostic.Related]
    /// The item it is about, and those around it.
    package var items: [Provenance]
    /// What else it rests on: where one of these could not be read, it may be no finding at all, and is not told.
    package var basis: [Provenance] = []

    /// A finding about `item`, at the first of `fields` that is written, else at the item itself. `outer` is what the item
    /// belongs to: an `allow` there counts too.
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

    /// The same for one field.
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

    /// A finding about the text of a page's file, at a line of it.
    init(_ page: Provenance, line: Int, _ message: String) {
        self.init(page, message)
        place = SourceRange(file: page.item.file, line: line)
    }

    /// The same, resting on others too.
    func resting(on basis: [Provenance]) -> RuleFinding {
        var result = self
        result.basis = basis
        return result
    }

    /// A finding about a whole file.
    package init(file: String, _ message: String) {
        let provenance = Provenance(item: SourceRange(file: file, line: 1))
        self.init(provenance, message)
    }
}
