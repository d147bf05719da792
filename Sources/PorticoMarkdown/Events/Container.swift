/// What `:::name` can begin.
package enum ContainerKind: String, Sendable, Hashable, CaseIterable {
    /// A numbered list whose items can be linked to.
    case steps
    /// A choice of ``tab``s, one shown at a time.
    case tabs
    case tab
    /// Folded away behind its title.
    case details
    /// A picture, or whatever it is, with a caption.
    case figure
    /// Another file of the client's, at this place.
    case include
    /// A question with answers to tick.
    case quiz
}

/// A container of a document.
struct Container: Sendable, Hashable {
    var kind: ContainerKind
    /// Where its first line stands; of an include, the path.
    var at: Extent
    /// Its number among those of its kind in the document, or in the group around it, from 1.
    var number = 0
    /// Of a tab: the number of its group.
    var group = 0
    /// Of a quiz: whether just one of its answers is right.
    var hasOneAnswer = true
}
