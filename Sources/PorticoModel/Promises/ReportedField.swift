/// A field whose changes are reported, with the name that its words begin with.
package struct ReportedField: Sendable, Hashable {
    /// `milestone`, `criterion`, `plan`
    package var subject: String
    /// `title`, `acceptance.by`
    package var path: String
    /// The list of words for its values, with the values; nil where they are not words of a list.
    package var words: WordList?

    package struct WordList: Sendable, Hashable {
        package var name: String
        package var values: [String]
    }

    /// The key of its label: `field.milestone.title`
    package var labelKey: String { "field.\(subject).\(path)" }

    /// Every one that the declarations ask for, each once.
    package static let all: [ReportedField] = {
        var seen: Set<ReportedField> = []
        return PublishedFacts.outlines.flatMap { fields(of: $0.name, $0.fields, "", nil) }
            .filter { seen.insert($0).inserted }
    }()

    /// Records inside others that have names of their own: `criterion`, `person`.
    package static let named: [String] = {
        func names(_ outlines: [FieldOutline]) -> [String] {
            outlines.flatMap { ($0.facts.items.map { [$0.name] } ?? []) + names($0.inner) }
        }
        return Set(PublishedFacts.outlines.flatMap { names($0.fields) }).sorted()
    }()

    private static func fields(
        of subject: String,
        _ outlines: [FieldOutline],
        _ prefix: String,
        _ around: Protection?
    ) -> [ReportedField] {
        outlines.filter { $0.facts.frozenKey != nil }.flatMap { outline -> [ReportedField] in
            let protection = outline.facts.protection ?? around
            if let items = outline.facts.items { return fields(of: items.name, outline.inner, "", nil) }
            let path = prefix + outline.facts.path
            let inner = fields(of: subject, outline.inner, path + ".", outline.isList ? nil : protection)
            guard protection?.isTold ?? false else { return inner }
            return [ReportedField(subject: subject, path: path, words: outline.words)] + inner
        }
    }
}

extension FieldOutline {
    fileprivate var isList: Bool { shape.isListOfRecords }

    fileprivate var words: ReportedField.WordList? {
        guard let name = facts.wordList else { return nil }
        switch shape {
        case .oneOf(let values), .list(.oneOf(let values)): return .init(name: name, values: values)
        default: return nil
        }
    }
}
