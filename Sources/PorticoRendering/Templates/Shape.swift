/// The kind of value that a name has, which decides how a template may use it.
package enum Shape: Sendable {
    /// Text: `{{name}}`, escaped when written.
    case text
    /// Markup: `{{{name}}}`, written unchanged.
    case html
    /// A Boolean: only `{{#name}}` and `{{^name}}`.
    case flag
    /// A view with its own names: `{{#name}}…{{/name}}`.
    case view(ViewShape)
    /// A list: `{{#name}}…{{/name}}` for each element, `{{^name}}` if it is empty.
    indirect case list(Shape)
}

/// The names that a view offers to its template.
package struct ViewShape: Sendable {
    /// The name used in messages: `MilestoneRow`.
    package var name: String
    /// Computed on demand, so that a recursive view such as a tree of folders is possible.
    package var fields: @Sendable () -> [String: Shape]
}
