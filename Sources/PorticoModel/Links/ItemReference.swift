package import PorticoDiagnostics

/// A reference to an id, checked once all items are known.
package struct ItemReference: Sendable, Hashable {
    package var kinds: [ItemKind]
    package var id: String
    package var place: SourceRange
    /// Whether it is in brackets in a text instead of being the value of a key.
    package var isMention = false

    package init(kinds: [ItemKind], id: String, place: SourceRange, isMention: Bool = false) {
        self.kinds = kinds
        self.id = id
        self.place = place
        self.isMention = isMention
    }
}
