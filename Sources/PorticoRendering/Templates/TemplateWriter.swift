/// Writes compiled templates with their views.
struct TemplateWriter {
    private var views: [TemplateValue]
    private(set) var output: [UInt8] = []

    /// `capacity` is the expected size in bytes.
    init(view: some View, capacity: Int) {
        views = [.view(view)]
        output.reserveCapacity(capacity)
    }

    mutating func write(_ steps: [CompiledTemplate.Step]) {
        for step in steps {
            switch step {
            case .text(let text): output += text
            case .value(let path): write(find(path))
            case .section(let path, let inner): section(find(path), inner)
            case .inverted(let path, let inner):
                if find(path).isNothing { write(inner) }
            }
        }
    }

    private mutating func write(_ value: TemplateValue) {
        switch value {
        case .text(let text): output.appendEscaped(text)
        case .html(let html): output += html.bytes
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
        views.append(value)
        write(steps)
        views.removeLast()
    }

    private func find(_ path: TemplatePath) -> TemplateValue {
        var value = views[views.count - 1 - path.depth]
        for field in path.fields {
            guard case .view(let view) = value else { return .absent }
            value = view.value(of: field)
        }
        return value
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
