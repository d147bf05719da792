/// The containers that `:::name` can open.
package enum ContainerKind: String, Sendable, Hashable, CaseIterable {
    /// A numbered list whose items have anchors.
    case steps
    /// A group of ``tab``s, one shown at a time.
    case tabs
    case tab
    /// Content that is collapsed behind its title.
    case details
    /// A picture or other content with a caption.
    case figure
    /// Another file of the client, inserted here.
    case include
    /// A question with answers to tick.
    case quiz
}

/// A container in a document.
struct Container: Sendable, Hashable {
    var kind: ContainerKind
    /// The place of its first line; for an include, of the path.
    var at: Extent
    /// Its number among containers of its kind in the document, or in the group around it, from 1.
    var number = 0
    /// For a tab, the number of its group.
    var group = 0
    /// For a quiz, whether exactly one answer is correct.
    var hasOneAnswer = true
}
