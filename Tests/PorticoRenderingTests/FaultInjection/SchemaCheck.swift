import Foundation

/// What a JSON Schema has against a plain reading of a file: the part of draft 2020-12 that `portico schema` writes.
struct SchemaCheck {
    private let root: [String: Any]

    init(_ text: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }

    /// In words, each with its path; empty where the tree is valid.
    func problems(in tree: PlainTree) -> [String] { problems(in: tree, root, at: "") }

    private func problems(in tree: PlainTree, _ schema: [String: Any], at path: String) -> [String] {
        if let choices = schema["anyOf"] as? [[String: Any]] {
            let isAny = choices.contains { problems(in: tree, $0, at: path).isEmpty }
            return isAny ? [] : ["\(path): none of what may stand here"]
        }
        if let name = schema["$ref"] as? String, let definitions = root["$defs"] as? [String: Any] {
            let definition = definitions[name.replacing("#/$defs/", with: "")] as? [String: Any]
            return problems(in: tree, definition ?? [:], at: path)
        }
        let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] } ?? []
        switch tree {
        case .nothing: return types.isEmpty || types.contains("null") ? [] : ["\(path): nothing"]
        case .text(let text): return problems(with: text, types, schema, at: path)
        case .list(let elements):
            guard types.contains("array"), let items = schema["items"] as? [String: Any] else {
                return ["\(path): a list"]
            }
            return elements.enumerated().flatMap { problems(in: $1, items, at: "\(path).\($0)") }
        case .group(let members):
            guard types.contains("object") else { return ["\(path): a group of keys"] }
            return problems(with: members, schema, at: path)
        }
    }

    private func problems(with members: [String: PlainTree], _ schema: [String: Any], at path: String) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let others = schema["additionalProperties"] as? [String: Any]
        var result = (schema["required"] as? [String] ?? []).filter { members[$0, default: .nothing] == .nothing }
            .map { "\(path): no \($0)" }
        for (key, value) in members {
            if let property = properties[key] ?? others {
                result += problems(in: value, property, at: "\(path).\(key)")
            } else {
                result.append("\(path): unknown \(key)")
            }
            if let names = schema["propertyNames"] as? [String: Any] {
                result += problems(in: .text(key), names, at: "\(path).\(key)")
            }
        }
        if let forbidden = (schema["not"] as? [String: Any])?["required"] as? [String],
            forbidden.allSatisfy({ members[$0] != nil })
        {
            result.append("\(path): both \(forbidden.joined(separator: " and "))")
        }
        return result
    }

    private func problems(with text: String, _ types: [String], _ schema: [String: Any], at path: String) -> [String] {
        if let words = schema["enum"] as? [Any] {
            return words.contains { $0 as? String == text } ? [] : ["\(path): \(text) is not in its list"]
        }
        if types.contains("boolean") { return ["true", "false"].contains(text) ? [] : ["\(path): \(text) is no flag"] }
        if types.contains("number") || types.contains("integer") {
            guard let number = Double(text), !types.contains("integer") || Int(text) != nil else {
                return ["\(path): \(text) is no number"]
            }
            let isLow = (schema["minimum"] as? NSNumber).map { number < $0.doubleValue } ?? false
            let isHigh = (schema["maximum"] as? NSNumber).map { number > $0.doubleValue } ?? false
            return isLow || isHigh ? ["\(path): \(text) is out of range"] : []
        }
        guard types.contains("string") else { return ["\(path): a text"] }
        if let pattern = schema["pattern"] as? String, let expression = try? Regex(pattern),
            text.firstMatch(of: expression) == nil
        {
            return ["\(path): \(text) is not like \(pattern)"]
        }
        return text.isEmpty ? ["\(path): an empty text"] : []
    }
}
