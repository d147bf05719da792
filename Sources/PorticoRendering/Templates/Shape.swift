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
    package struct Field: Sendable {
        /// The position in which the view declares it, from 0.
        var number: Int
        package var shape: Shape
    }

    /// Computed on demand, so that a recursive view such as a tree of folders is possible.
    package var fields: @Sendable () -> [String: Field]
}

extension Shape {
    /// The shape that a section adds to the open views; nil if it adds nothing.
    var pushed: Shape? {
        switch self {
        case .flag: nil
        case .list(let element): element
        case .text, .html, .view: self
        }
    }

    var fields: [String: ViewShape.Field] {
        guard case .view(let view) = self else { return [:] }
        return view.fields()
    }
}
