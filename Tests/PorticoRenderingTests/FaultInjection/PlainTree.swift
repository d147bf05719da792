import PorticoModel
import Yams

/// A YAML file as any reader of YAML sees it: nothing here knows what the keys mean to the program.
indirect enum PlainTree: Equatable {
    case nothing
    case text(String)
    case list([PlainTree])
    case group([String: PlainTree])

    /// Nil where the text is not YAML. Of Markdown the front matter is read.
    init?(_ text: String, isMarkdown: Bool = false) {
        var yaml = text
        if isMarkdown {
            guard let inner = text.firstMatch(of: /(?s)\A---\n(.*?\n)---(?:\n|\z)/) else { return nil }
            yaml = String(inner.1)
        }
        guard let root = try? Yams.Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot() else {
            return nil
        }
        self = Self.read(root)
    }

    private static func read(_ node: Node) -> PlainTree {
        switch node {
        case .scalar(let scalar):
            let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            return isNothing ? .nothing : .text(scalar.string)
        case .sequence(let sequence): return .list(sequence.map(read))
        case .mapping(let mapping):
            let entries = mapping.map { ($0.key.string ?? "", read($0.value)) }
            return .group(Dictionary(entries) { _, last in last })
        case .alias: return .nothing
        }
    }
}

extension PlainTree {
    subscript(_ key: String) -> PlainTree {
        guard case .group(let members) = self else { return .nothing }
        return members[key] ?? .nothing
    }

    /// `tree.at("baseline.finish")`
    func at(_ path: String) -> PlainTree { path.split(separator: ".").reduce(self) { $0[String($1)] } }

    var text: String? {
        if case .text(let text) = self { text } else { nil }
    }

    var date: CalendarDate? { text.flatMap { CalendarDate(iso: $0) } }

    var elements: [PlainTree] {
        if case .list(let elements) = self { elements } else { [] }
    }

    var members: [String: PlainTree] {
        if case .group(let members) = self { members } else { [:] }
    }

    /// The texts of a list, or the one text.
    var texts: [String] { text.map { [$0] } ?? elements.compactMap(\.text) }

    /// Without what holds nothing: a key left out, a key without a value and an empty list are the same here.
    var withoutNothing: PlainTree {
        switch self {
        case .nothing, .text: return self
        case .list(let elements):
            let rest = elements.map(\.withoutNothing).filter { $0 != .nothing }
            return rest.isEmpty ? .nothing : .list(rest)
        case .group(let members):
            let rest = members.mapValues(\.withoutNothing).filter { $0.value != .nothing }
            return rest.isEmpty ? .nothing : .group(rest)
        }
    }

    /// Every text below it, at its path: `milestones.2.baseline`.
    var leaves: [String: String] {
        switch self {
        case .nothing: [:]
        case .text(let text): ["": text]
        case .list(let elements): Self.joined(elements.enumerated().map { (String($0), $1) })
        case .group(let members): Self.joined(members.map { ($0, $1) })
        }
    }

    private static func joined(_ parts: [(String, PlainTree)]) -> [String: String] {
        var result: [String: String] = [:]
        for (name, part) in parts {
            for (path, text) in part.leaves { result[path.isEmpty ? name : "\(name).\(path)"] = text }
        }
        return result
    }
}
