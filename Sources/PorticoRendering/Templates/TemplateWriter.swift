/// Writes compiled templates with their views.
struct TemplateWriter {
    private let templates: [String: CompiledTemplate]
    private var stack: [TemplateValue]
    private(set) var output = ""

    /// `templates` are keyed by name: `pages/home`. Partials are also keyed by their short name: `health`.
    init(_ templates: [String: CompiledTemplate], view: some View) {
        self.templates = templates
        stack = [.view(view)]
        output.reserveCapacity(8192)
    }

    mutating func write(_ name: String) {
        guard let template = templates[name] else { return }
        write(template.steps)
    }

    private mutating func write(_ steps: [CompiledTemplate.Step]) {
        for step in steps {
            switch step {
            case .text(let text): output += text
            case .value(let path): write(find(path))
            case .section(let path, let inner): section(find(path), inner)
            case .inverted(let path, let inner):
                if find(path).isNothing { write(inner) }
            case .partial(let name): write(name)
            }
        }
    }

    private mutating func write(_ value: TemplateValue) {
        switch value {
        case .text(let text): output.appendEscaped(text)
        case .html(let html): output += html
        case .absent, .flag, .view, .list: return
        }
    }

    private mutating func section(_ value: TemplateValue, _ inner: [CompiledTemplate.Step]) {
        switch value {
        case .absent: return
        case .flag(let isSet): if isSet { write(inner) }
        case .list(let elements): for element in elements { write(inner, with: element) }
        case .text, .html, .view: write(inner, with: value)
        }
    }

    private mutating func write(_ steps: [CompiledTemplate.Step], with value: TemplateValue) {
        stack.append(value)
        write(steps)
        stack.removeLast()
    }

    /// Looks a name up from the innermost view outwards. The check at load time guarantees that it exists.
    private func find(_ path: [String]) -> TemplateValue {
        guard let first = path.first else { return stack.last ?? .absent }
        for value in stack.reversed() {
            guard var found = value.child(named: first) else { continue }
            for part in path.dropFirst() { found = found.child(named: part) ?? .absent }
            return found
        }
        return .absent
    }
}

extension TemplateValue {
    /// Whether `{{^name}}` applies: absent, false, or an empty list.
    fileprivate var isNothing: Bool {
        switch self {
        case .absent: true
        case .flag(let isSet): !isSet
        case .list(let elements): elements.isEmpty
        case .text, .html, .view: false
        }
    }
}
