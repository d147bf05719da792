import PorticoDiagnostics

/// How one kind of value is written: reads it, and describes itself for the JSON Schema and the manual.
package struct FieldType<Value: Sendable>: Sendable {
    /// What it looks like in a schema.
    package let shape: ValueShape
    /// Stands in where a required value is missing or wrong, so that reading can go on.
    package let placeholder: Value
    package let decode: @Sendable (DataNode.Scalar) throws(DecodingProblem) -> Value

    package init(
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
    case dictionary(keys: KeyNames, value: ValueShape)
    case either([ValueShape])
}

/// What the keys of a group may be, where they are not a record's.
package enum KeyNames: Sendable, Hashable {
    case any
    case oneOf([String])
    /// Names of rules.
    case rules
    /// Names of rules and checks that a setting can change. Others may be written; the rules tell of them.
    case changeable
}

extension ValueShape {
    package var isListOfRecords: Bool {
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

        package init(key: String, shape: ValueShape, isRequired: Bool, help: String) {
            self.key = key
            self.shape = shape
            self.isRequired = isRequired
            self.help = help
        }
    }

    package var fields: [Field] = []
    /// Keys of which one may stand at most.
    package var alternatives: [[String]] = []

    package init(fields: [Field] = []) {
        self.fields = fields
    }
}
