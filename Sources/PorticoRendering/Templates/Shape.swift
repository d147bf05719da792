/// What a template may do with a name.
package enum Shape: Sendable {
    /// Words: `{{name}}`, escaped when written.
    case text
    /// Markup: `{{{name}}}`, written as it stands.
    case html
    /// Yes or no: `{{#name}}` and `{{^name}}` only.
    case flag
    /// Something with names of its own: `{{#name}}…{{/name}}`.
    case view(ViewShape)
    /// Several, each of that shape: `{{#name}}…{{/name}}` for each, `{{^name}}` where there is none.
    indirect case list(Shape)
}

/// The names a view offers to its template.
package struct ViewShape: Sendable {
    /// For messages: `MilestoneRow`.
    package var name: String
    /// Asked for when needed, so that a tree of folders may hold itself.
    package var fields: @Sendable () -> [String: Shape]
}
