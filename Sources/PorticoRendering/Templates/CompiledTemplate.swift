internal import PorticoDiagnostics

/// A checked template as a list of steps that can be written any number of times.
///
/// The syntax is Mustache's (mustache.5): values, sections, inverted sections and partials. A tag of the last three
/// kinds that is alone on its line removes the whole line. What is the same for every page has already been inserted:
/// texts (`{{t.…}}`) and partials. Names have been looked up.
struct CompiledTemplate: Sendable {
    enum Step: Sendable {
        /// Markup in UTF-8.
        case text([UInt8])
        case value(TemplatePath)
        case section(TemplatePath, [Step])
        case inverted(TemplatePath, [Step])
    }

    let steps: [Step]

    /// `view` is the shape of the template's view. `templates` holds the partials, by path: `partials/health`. `words`
    /// are the texts for `{{t.…}}`, not yet escaped.
    init(
        _ template: ScannedTemplate,
        for view: ViewShape,
        templates: [String: ScannedTemplate],
        words: [String: String]
    ) {
        let compiler = TemplateCompiler(templates: templates, words: words)
        steps = compiler.steps(of: template, views: [.view(view)])
    }
}

private struct TemplateCompiler {
    let templates: [String: ScannedTemplate]
    let words: [String: String]

    /// `views` are the shapes of the open views, the outermost first.
    func steps(of template: ScannedTemplate, views: [Shape]) -> [CompiledTemplate.Step] {
        let bytes = Array(template.source.text.utf8)
        var open: [(tag: TemplateTag?, path: TemplatePath, steps: [CompiledTemplate.Step])] = [
            (nil, TemplatePath(depth: 0), [])
        ]
        var views = [views]
        var done = 0
        for mark in template.marks {
            let extent = mark.tag.map { Self.takesItsLine($0.kind) } ?? true
            let cut = extent ? Self.line(around: mark.bytes, in: bytes) : mark.bytes
            Self.add(Array(bytes[done..<max(done, cut.lowerBound)]), to: &open[open.count - 1].steps)
            done = cut.upperBound
            guard let tag = mark.tag, let inner = views.last else { continue }
            switch tag.kind {
            case .text, .html: add(tag, inner, to: &open[open.count - 1].steps)
            case .partial:
                guard let partial = templates["partials/\(tag.name)"] else { continue }
                for step in steps(of: partial, views: inner) { Self.add(step, to: &open[open.count - 1].steps) }
            case .section, .inverted:
                guard let (path, shape) = try? TemplatePath.find(tag.name, in: inner) else { continue }
                open.append((tag, path, []))
                views.append(tag.kind == .section ? inner + [shape.pushed].compactMap(\.self) : inner)
            case .close:
                guard open.count > 1, let section = open.popLast() else { continue }
                views.removeLast()
                open[open.count - 1].steps.append(
                    section.tag?.kind == .inverted
                        ? .inverted(section.path, section.steps) : .section(section.path, section.steps)
                )
            }
        }
        Self.add(Array(bytes[done...]), to: &open[open.count - 1].steps)
        return open[0].steps
    }

    private func add(_ tag: TemplateTag, _ views: [Shape], to steps: inout [CompiledTemplate.Step]) {
        if tag.name.hasPrefix("t.") {
            Self.add(HTML(text: words[String(tag.name.dropFirst(2))] ?? "").bytes, to: &steps)
        } else if let (path, _) = try? TemplatePath.find(tag.name, in: views) {
            steps.append(.value(path))
        }
    }

    private static func add(_ step: CompiledTemplate.Step, to steps: inout [CompiledTemplate.Step]) {
        if case .text(let text) = step { add(text, to: &steps) } else { steps.append(step) }
    }

    /// Joins texts that follow each other.
    private static func add(_ text: [UInt8], to steps: inout [CompiledTemplate.Step]) {
        guard !text.isEmpty else { return }
        if case .text(let before) = steps.last {
            steps[steps.count - 1] = .text(before + text)
        } else {
            steps.append(.text(text))
        }
    }

    private static func takesItsLine(_ kind: TemplateTag.Kind) -> Bool {
        switch kind {
        case .text, .html: false
        case .section, .inverted, .close, .partial: true
        }
    }

    /// Returns the whole line, including its end, if nothing else is on it; otherwise only the tag.
    private static func line(around tag: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        var start = tag.lowerBound
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        var end = tag.upperBound
        while end < bytes.count, isBlank(bytes[end]) || bytes[end] == UInt8(ascii: "\r") { end += 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return tag }
        guard end < bytes.count else { return start..<end }
        return bytes[end] == UInt8(ascii: "\n") ? start..<(end + 1) : tag
    }
}
