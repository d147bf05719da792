package import PorticoDiagnostics

/// A use of an id, to be checked when all items are known.
package struct ItemReference: Sendable, Hashable {
    package var kinds: [ItemKind]
    package var id: String
    package var place: SourceRange
    /// In brackets in a text, not the value of a key.
    package var isMention = false

    package init(kinds: [ItemKind], id: String, place: SourceRange, isMention: Bool = false) {
        self.kinds = kinds
        self.id = id
        self.place = place
        self.isMention = isMention
    }
}
