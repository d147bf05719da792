internal import Mustache

/// A value that a template shows. It declares once, in ``fields``, every name its template may use: templates are checked
/// against the declaration when the theme is loaded, and read through it when a page is rendered.
protocol View: ViewValue, MustacheParent, Sendable {
    static var fields: Fields<Self> { get }
}

extension View {
    static var shape: Shape { .view(viewShape) }
    static var viewShape: ViewShape {
        ViewShape(name: String(describing: Self.self)) { fields.shapes }
    }
    var templateValue: Any { self }

    func child(named name: String) -> Any? { Self.fields.values[name]?(self) }
}

/// The names of a view, each with its shape and the way to its value.
struct Fields<Owner>: Sendable {
    private(set) var shapes: [String: Shape] = [:]
    fileprivate(set) var values: [String: @Sendable (Owner) -> Any] = [:]

    /// `Fields { $0.add("title", \.title) }`
    init(_ declare: (inout Fields) -> Void) { declare(&self) }

    mutating func add<Value: ViewValue>(_ name: String, _ path: any KeyPath<Owner, Value> & Sendable) {
        shapes[name] = Value.shape
        values[name] = { $0[keyPath: path].templateValue }
    }
}

/// What a field of a view may hold.
protocol ViewValue: SendableMetatype {
    static var shape: Shape { get }
    /// What the template library is given. Never nil: a missing value must not be looked for in the views around it.
    var templateValue: Any { get }
}

extension String: ViewValue {
    static var shape: Shape { .text }
    var templateValue: Any { self }
}

extension Bool: ViewValue {
    static var shape: Shape { .flag }
    var templateValue: Any { self }
}

extension HTML: ViewValue, MustacheCustomRenderable {
    static var shape: Shape { .html }
    var templateValue: Any { self }
    package var renderText: String { source }
    package var isNull: Bool { false }
}

extension Array: ViewValue where Element: ViewValue {
    static var shape: Shape { .list(Element.shape) }
    var templateValue: Any { self }
}

extension Optional: ViewValue where Wrapped: ViewValue {
    static var shape: Shape { Wrapped.shape }
    var templateValue: Any { map(\.templateValue) ?? Absent() }
}

/// Nothing, said explicitly.
private struct Absent: MustacheCustomRenderable {
    var renderText: String { "" }
    var isNull: Bool { true }
}
