import PorticoDiagnostics
import PorticoModel

extension RecordReader {
    /// The list's values, nil where the key is left out.
    mutating func optionalList<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value]? {
        declare(key, .list(type.shape), isRequired: false, help)
        guard let node = node(key) else { return nil }
        guard let elements = elements(of: node) else { return [] }
        if case .reference(let kinds) = type.shape, kinds != [.person] { refuseRepetitions(among: elements) }
        return elements.enumerated().compactMap { index, element in
            provenance.fields["\(keyPrefix)\(key).\(index)"] = element.place
            return read(element, type)
        }
    }

    /// The same id twice in one list is a slip of the pen: another was meant, or none.
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

    mutating func list<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value] {
        optionalList(key, of: type, help) ?? []
    }

    /// A list of records.
    mutating func list<Item: Record>(_ key: String, of type: Item.Type, _ help: String = "") -> [Item] {
        if isDescribing { declare(key, .list(.record(Item.shape)), isRequired: false, help) } else { known.append(key) }
        guard let node = node(key), let elements = elements(of: node) else { return [] }
        return elements.compactMap { read($0, as: type) }
    }

    /// A value, or a list of values: `audience: staff` or `audience: [staff, technical]`.
    mutating func oneOrMore<Value>(_ key: String, of type: FieldType<Value>, _ help: String = "") -> [Value] {
        if isDescribing {
            declare(key, .either([type.shape, .list(type.shape)]), isRequired: false, help)
            return []
        }
        if case .scalar? = entries.first(where: { $0.key == key })?.value.content {
            return optional(key, type, help).map { [$0] } ?? []
        }
        return list(key, of: type, help)
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
