/// A value that a template shows. Its ``fields`` declare every name that the template may use: templates are checked
/// against this declaration when the theme is loaded, and use it to read values when a page is rendered.
protocol View: ViewValue, Sendable {
    static var fields: Fields<Self> { get }
}

extension View {
    static var shape: Shape { .view(viewShape) }
    static var viewShape: ViewShape {
        ViewShape(name: String(describing: Self.self)) { fields.shapes }
    }
    var templateValue: TemplateValue { .view(self) }

    /// Returns a field's value for the template, or nil if the view has no such name.
    func child(named name: String) -> TemplateValue? { Self.fields.values[name]?(self) }
}

/// The names of a view, each with its shape and its getter.
struct Fields<Owner>: Sendable {
    private(set) var shapes: [String: Shape] = [:]
    fileprivate(set) var values: [String: @Sendable (Owner) -> TemplateValue] = [:]

    /// Creates the fields from a declaration: `Fields { $0.add("title", \.title) }`.
    init(_ declare: (inout Fields) -> Void) { declare(&self) }

    mutating func add<Value: ViewValue>(_ name: String, _ path: any KeyPath<Owner, Value> & Sendable) {
        shapes[name] = Value.shape
        values[name] = { $0[keyPath: path].templateValue }
    }
}

/// A type that a view's field may have.
protocol ViewValue: SendableMetatype {
    static var shape: Shape { get }
    /// The value passed to the template.
    var templateValue: TemplateValue { get }
}

extension String: ViewValue {
    static var shape: Shape { .text }
    var templateValue: TemplateValue { .text(self) }
}

extension Bool: ViewValue {
    static var shape: Shape { .flag }
    var templateValue: TemplateValue { .flag(self) }
}

extension HTML: ViewValue {
    static var shape: Shape { .html }
    var templateValue: TemplateValue { .html(source) }
}

extension Array: ViewValue where Element: ViewValue {
    static var shape: Shape { .list(Element.shape) }
    var templateValue: TemplateValue { .list(map(\.templateValue)) }
}

extension Optional: ViewValue where Wrapped: ViewValue {
    static var shape: Shape { Wrapped.shape }
    var templateValue: TemplateValue { self?.templateValue ?? .absent }
}
