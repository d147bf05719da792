import PorticoDiagnostics

/// The format of one type of value. It reads the value and describes itself for the JSON Schema and the manual.
package struct FieldType<Value: Sendable>: Sendable {
    /// The value's description in a schema.
    package let shape: ValueShape
    /// A replacement for a required value that is missing or invalid, so that reading can continue.
    package let placeholder: Value
    /// The form in which snapshots and exports store it.
    package let json: JSONForm<Value>
    package let decode: @Sendable (DataNode.Scalar) throws(DecodingProblem) -> Value

    package init(
        _ shape: ValueShape,
        placeholder: Value,
        json: JSONForm<Value>,
        decode: @escaping @Sendable (DataNode.Scalar) throws(DecodingProblem) -> Value
    ) {
        self.shape = shape
        self.placeholder = placeholder
        self.json = json
        self.decode = decode
    }
}

/// The description of a value for schemas and the manual.
package indirect enum ValueShape: Sendable, Hashable {
    case text
    /// A text that matches a regular expression (ECMA 262), with an example.
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
    /// An object with any of `keys`, each with a value.
    case dictionary(keys: KeyNames, value: ValueShape)
    case either([ValueShape])
}

/// The keys that a group may have if it is not a record.
package enum KeyNames: Sendable, Hashable {
    case any
    case oneOf([String])
    /// Names of rules.
    case rules
    /// Names of rules and of checks that a setting can change. Other names are accepted here, and a rule check reports
    /// them.
    case changeable
}

extension ValueShape {
    package var isListOfRecords: Bool {
        if case .list(.record) = self { true } else { false }
    }
}

/// The fields of a record in the order of their declaration.
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
    /// Groups of keys of which at most one may be used.
    package var alternatives: [[String]] = []

    package init(fields: [Field] = [], alternatives: [[String]] = []) {
        self.fields = fields
        self.alternatives = alternatives
    }
}
