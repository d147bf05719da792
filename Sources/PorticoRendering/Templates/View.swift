/// A value that a template shows. Its ``fields`` declare every name that the template may use: templates are checked
/// against this declaration when the theme is loaded, and use it to read values when a page is rendered.
protocol View: ViewValue, Sendable {
    static var fields: Fields<Self> { get }
    /// Returns the value of the field with that number, for the template.
    func value(of field: Int) -> TemplateValue
}

extension View {
    static var shape: Shape { .view(viewShape) }
    static var viewShape: ViewShape {
        ViewShape { fields.declared }
    }
    var templateValue: TemplateValue { .view(self) }

    func value(of field: Int) -> TemplateValue { Self.fields.values[field](self) }
}

/// The names of a view, each with its shape and its getter.
struct Fields<Owner>: Sendable {
    private(set) var declared: [String: ViewShape.Field] = [:]
    private(set) fileprivate var values: [@Sendable (Owner) -> TemplateValue] = []

    /// Creates the fields from a declaration: `Fields { $0.add("title", \.title) }`, or with values made when the template
    /// asks for them: `$0.add("due") { $0.page.date($0.risk.due) }`.
    init(_ declare: (inout Fields) -> Void) { declare(&self) }

    mutating func add<Value: ViewValue>(_ name: String, _ value: @escaping @Sendable (Owner) -> Value) {
        declared[name] = ViewShape.Field(number: values.count, shape: Value.shape)
        values.append { value($0).templateValue }
    }

    /// Adds a list, and a flag that says whether there is anything in it: `hasRisks` beside `risks`.
    mutating func add<Element: ViewValue>(_ name: String, _ list: @escaping @Sendable (Owner) -> [Element]) {
        declared[name] = ViewShape.Field(number: values.count, shape: [Element].shape)
        values.append { list($0).templateValue }
        add("has\(name.prefix(1).uppercased())\(name.dropFirst())") { !list($0).isEmpty }
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
    var templateValue: TemplateValue { .html(self) }
}

extension Array: ViewValue where Element: ViewValue {
    static var shape: Shape { .list(Element.shape) }
    var templateValue: TemplateValue { .list(map(\.templateValue)) }
}

extension Optional: ViewValue where Wrapped: ViewValue {
    static var shape: Shape { Wrapped.shape }
    var templateValue: TemplateValue { self?.templateValue ?? .absent }
}
