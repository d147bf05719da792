import PorticoDiagnostics

/// How one kind of value is written: reads it, and describes itself for the JSON Schema and the manual.
package struct FieldType<Value: Sendable>: Sendable {
    /// What it looks like in a schema.
    package let shape: ValueShape
    /// Stands in where a required value is missing or wrong, so that reading can go on.
    package let placeholder: Value
    /// How snapshots and exports hold it.
    package let json: JSONForm<Value>
    package let decode: @Sendable (WrittenScalar) throws(DecodingProblem) -> Value

    package init(
        _ shape: ValueShape,
        placeholder: Value,
        json: JSONForm<Value>,
        decode: @escaping @Sendable (WrittenScalar) throws(DecodingProblem) -> Value
    ) {
        self.shape = shape
        self.placeholder = placeholder
        self.json = json
        self.decode = decode
    }
}

/// A value as an author wrote it, before its field's type reads it.
package struct WrittenScalar: Sendable {
    package var text: String
    /// In quotes or a block: surely meant as text.
    package var isQuoted: Bool
    /// What to do about a text that is not written as its file declares; it is refused, whatever it looks like.
    package var advice: String?

    package init(text: String, isQuoted: Bool, advice: String? = nil) {
        self.text = text
        self.isQuoted = isQuoted
        self.advice = advice
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
    case dictionary(keys: NameSet, value: ValueShape)
    case either([ValueShape])
}

/// The keys that a dictionary may have.
package enum NameSet: Sendable, Hashable {
    case any
    case listed([String])
    /// The names of rules.
    case rules
    /// The names of rules whose severity can be changed. Others are refused by a check of their own.
    case changeableRules
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

    package init(fields: [Field] = [], alternatives: [[String]] = []) {
        self.fields = fields
        self.alternatives = alternatives
    }
}
