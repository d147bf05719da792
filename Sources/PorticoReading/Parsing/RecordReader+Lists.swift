import PorticoDiagnostics
import PorticoModel

extension RecordReader {
    /// Returns the list's values, or nil if the key is missing.
    mutating func list<Value>(_ key: String, of type: FieldType<Value>) -> [Value]? {
        guard let node = node(key) else { return nil }
        guard let elements = elements(of: node) else { return [] }
        if case .reference(let kinds) = type.shape, kinds != [.person] { refuseRepetitions(among: elements) }
        return elements.enumerated().compactMap { index, element in
            provenance.fields["\(keyPrefix)\(key).\(index)"] = element.place
            return read(element, type)
        }
    }

    /// Reads a value or a list of values: `audience: staff` or `audience: [staff, technical]`.
    mutating func oneOrMore<Value>(_ key: String, of type: FieldType<Value>) -> [Value]? {
        if case .scalar? = entries.first(where: { $0.key == key })?.value.content {
            return optional(key, type).map { [$0] }
        }
        return list(key, of: type)
    }

    /// Reports an id that occurs twice in a list, which is probably a typing error.
    private mutating func refuseRepetitions(among elements: [DataNode]) {
        var first: [String: SourceRange] = [:]
        for element in elements {
            guard case .scalar(let scalar) = element.content else { continue }
            guard let place = first[scalar.text] else {
                first[scalar.text] = element.place
                continue
            }
            let problem = DecodingProblem(
                .repeatedReference,
                "\(scalar.text.shortened(to: 40)) is in this list twice",
                fix: "remove it, or write the id you meant"
            )
            diagnostics.append(
                problem.diagnostic(at: element.place, related: [.init(place: place, message: "first here")])
            )
            damaged.insert(self.place)
        }
    }

    /// Reports values that occur twice in a list although the field is declared as unique.
    mutating func refuseRepetitions(of fields: [FieldFacts], among elements: [DataNode]) {
        for field in fields where field.isUnique {
            var first: [String: SourceRange] = [:]
            for element in elements {
                guard case .mapping(let entries) = element.content,
                    let value = entries.first(where: { $0.key == field.key })?.value,
                    case .scalar(let scalar) = value.content
                else { continue }
                guard let place = first[scalar.text] else {
                    first[scalar.text] = value.place
                    continue
                }
                let problem = DecodingProblem(
                    .duplicateID,
                    "the \(field.key) \"\(scalar.text.shortened(to: 40))\" is already in use",
                    fix: "change one of the two"
                )
                let related = Diagnostic.Related(place: place, message: "used first here")
                diagnostics.append(problem.diagnostic(at: value.place, related: [related]))
                damaged.insert(element.place)
            }
        }
    }

    mutating func elements(of node: DataNode) -> [DataNode]? {
        if case .list(let elements) = node.content { return elements }
        let fix: String
        if case .scalar(let scalar) = node.content {
            fix = "write [\(scalar.text.shortened(to: 40))]"
        } else {
            fix = "start each entry with a dash: - id: …"
        }
        report(DecodingProblem(.expectedList, "expected a list, found \(node.kindInWords)", fix: fix), at: node.place)
        return nil
    }
}

extension Check {
    static let expectedList = Check(reading: "expected-list", "A list is written as a list")
    static let repeatedReference = Check(reading: "repeated-reference", "An id occurs only once in a list")
}
