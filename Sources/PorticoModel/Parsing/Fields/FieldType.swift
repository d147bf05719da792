import PorticoDiagnostics

/// How one kind of value is written: reads it, and describes itself for the JSON Schema and the manual.
package struct FieldType<Value: Sendable>: Sendable {
    /// What it looks like in a schema.
    let shape: ValueShape
    /// Stands in where a required value is missing or wrong, so that reading can go on.
    let placeholder: Value
    let decode: @Sendable (DataNode.Scalar) throws(DecodingProblem) -> Value

    init(
        _ shape: ValueShape,
        placeholder: Value,
        decode: @escaping @Sendable (DataNode.Scalar) throws(DecodingProblem) -> Value
    ) {
        self.shape = shape
        self.placeholder = placeholder
        self.decode = decode
    }
}

/// A value as a schema and the manual describe it.
package indirect enum ValueShape: Sendable, Hashable {
    case text
    /// Text of a form: a regular expression (ECMA 262) and an example.
    case pattern(String, example: String)
    case date
    case number(minimum: Double?, maximum: Double?)
    case wholeNumber(minimum: Int?, maximum: Int?)
    case flag
    case oneOf([String])
    /// The id of an item of one of these kinds.
    case reference([ItemKind])
    case list(ValueShape)
    case record(RecordShape)
    /// Any of `keys` with a value each.
    case dictionary(keys: [String]?, value: ValueShape)
    case either([ValueShape])
}

extension ValueShape {
    var isListOfRecords: Bool {
        if case .list(.record) = self { true } else { false }
    }
}

/// A record's fields, in the order they are declared in.
package struct RecordShape: Sendable, Hashable {
    package struct Field: Sendable, Hashable {
        package var key: String
        package var shape: ValueShape
        package var isRequired: Bool
        package var help: String
    }

    package var fields: [Field] = []
    /// Keys of which one may stand at most.
    package var alternatives: [[String]] = []
}

/// The kinds of things that carry an id.
package enum ItemKind: String, Sendable, Hashable, CaseIterable {
    case person, audience
    case phase, milestone, criterion, payment
    case deliverable
    case risk, assumption, issue, dependency, decision, action
    case changeRequest = "change request"
    case kpi = "KPI"
    case maintenanceWindow = "maintenance window"
    case handoverItem = "handover item"

    /// `a milestone`
    package var withArticle: String { "aiou".contains(rawValue.prefix(1)) ? "an \(rawValue)" : "a \(rawValue)" }

    /// Everything of a project that `[X-1]` can link to.
    static let items: [ItemKind] = allCases.filter { $0 != .person && $0 != .audience }
}
