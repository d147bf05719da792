internal import PorticoDiagnostics

/// A tag of a template, with its place.
struct TemplateTag: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        /// `{{name}}`
        case text
        /// `{{{name}}}` or `{{&name}}`
        case html
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
    }

    var kind: Kind
    /// The name in the tag: `title`, `milestone.title`, `.`
    var name: String
    /// The place of the name itself, for the caret.
    var place: SourceRange
}
