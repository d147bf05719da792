import PorticoDiagnostics
package import PorticoModel

/// JSON Schemas (draft 2020-12) of the data files, created from the declarations that read them. With these, editors
/// complete and check a file while the author types.
package struct JSONSchema {
    private let names: RuleNames

    /// `names` are suggested wherever a rule is named.
    package init(names: RuleNames) {
        self.names = names
    }

    /// Returns the schema of one file as text that ends with a line break.
    package func text(of file: DataFile) -> String { schema(of: file).canonicalText }

    private func schema(of file: DataFile) -> JSONValue {
        guard case .object(var members) = object(file.shape) else { return [:] }
        members["$schema"] = "https://json-schema.org/draft/2020-12/schema"
        members["title"] = .text(file.name)
        members["description"] = .text(file.summary)
        if file.shape.mentionsRules {
            members["$defs"] = ["rule": ["enum": .list(names.rules.map(JSONValue.text))]]
        }
        return .object(members)
    }

    private func object(_ shape: RecordShape) -> JSONValue {
        let properties = shape.fields.map { field in (field.key, property(field)) }
        let required = shape.fields.filter(\.isRequired).map { JSONValue.text($0.key) }
        return .members([
            "type": "object",
            "properties": .object(Dictionary(properties) { first, _ in first }),
            "required": required.isEmpty ? nil : .list(required),
            "additionalProperties": false,
            "not": shape.alternatives.first.map { (keys) -> JSONValue in ["required": .list(keys.map(JSONValue.text))]
            },
        ])
    }

    /// Returns the schema of a field. Optional values may also be null, because editors read a key with nothing after it
    /// as null.
    private func property(_ field: RecordShape.Field) -> JSONValue {
        let value = value(field.shape)
        guard case .object(var members) = field.isRequired ? value : orNull(value) else { return value }
        let words = [field.help, note(on: field.shape)].filter { !$0.isEmpty }.joined(separator: " ")
        if !words.isEmpty { members["description"] = .text(words) }
        return .object(members)
    }

    private func orNull(_ schema: JSONValue) -> JSONValue {
        guard case .object(var members) = schema else { return schema }
        if case .text(let type)? = members["type"] {
            members["type"] = [.text(type), "null"]
            if case .list(let words)? = members["enum"] { members["enum"] = .list(words + [.null]) }
            return .object(members)
        }
        return ["anyOf": [schema, ["type": "null"]]]
    }

    private func value(_ shape: ValueShape) -> JSONValue {
        switch shape {
        case .text: return ["type": "string", "minLength": 1]
        case .pattern(let pattern, let example):
            return ["type": "string", "pattern": .text(pattern), "examples": [.text(example)]]
        case .date: return ["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
        case .number(let minimum, let maximum):
            return .members([
                "type": "number", "minimum": minimum.map(JSONValue.number), "maximum": maximum.map(JSONValue.number),
            ])
        case .wholeNumber(let minimum, let maximum):
            return .members([
                "type": "integer", "minimum": minimum.map { JSONValue($0) }, "maximum": maximum.map { JSONValue($0) },
            ])
        case .flag: return ["type": "boolean"]
        case .oneOf(let words): return ["type": "string", "enum": .list(words.map(JSONValue.text))]
        case .reference: return ["type": "string", "pattern": "^\\S+$"]
        case .list(let element): return ["type": "array", "items": value(element)]
        case .record(let shape): return object(shape)
        case .dictionary(let keys, let element): return dictionary(keys, value(element))
        case .either(let shapes): return ["anyOf": .list(shapes.map(value))]
        }
    }

    private func dictionary(_ keys: KeyNames, _ element: JSONValue) -> JSONValue {
        var members: [String: JSONValue] = ["type": "object", "additionalProperties": element]
        switch keys {
        case .any: break
        case .rules: members["propertyNames"] = ["$ref": "#/$defs/rule"]
        case .changeable: members["propertyNames"] = ["enum": .list(names.changeable.map(JSONValue.text))]
        case .oneOf(let keys): members["propertyNames"] = ["enum": .list(keys.map(JSONValue.text))]
        }
        return .object(members)
    }

    private func note(on shape: ValueShape) -> String {
        switch shape {
        case .reference(let kinds), .list(.reference(let kinds)):
            kinds.count > 3 ? "Ids of items." : "The id of \(kinds.map(\.withArticle).joined(separator: " or "))."
        case .pattern(_, let example): "Like \(example)."
        default: ""
        }
    }
}

extension RecordShape {
    /// Whether it contains names of rules.
    fileprivate var mentionsRules: Bool { fields.contains { $0.shape.mentionsRules } }
}

extension ValueShape {
    fileprivate var mentionsRules: Bool {
        switch self {
        case .dictionary(let keys, let value): keys == .rules || value.mentionsRules
        case .record(let shape): shape.mentionsRules
        case .list(let element): element.mentionsRules
        case .either(let shapes): shapes.contains(where: \.mentionsRules)
        default: false
        }
    }
}
