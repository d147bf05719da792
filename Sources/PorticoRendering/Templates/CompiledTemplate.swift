internal import PorticoDiagnostics

/// A checked template as a list of steps that can be written any number of times.
///
/// The syntax is Mustache's (mustache.5): values, sections, inverted sections and partials. A tag of the last three
/// kinds that is alone on its line removes the whole line. Texts (`{{t.…}}`) have already been inserted, because they
/// are the same for every page.
struct CompiledTemplate: Sendable {
    indirect enum Step: Sendable {
        case text(String)
        /// The parts of a dotted name. No parts mean the current value.
        case value([String])
        case section([String], [Step])
        case inverted([String], [Step])
        case partial(String)
    }

    var steps: [Step]

    /// `words` are the texts for `{{t.…}}`, not yet escaped.
    init(_ template: ScannedTemplate, words: [String: String]) {
        let bytes = Array(template.source.text.utf8)
        var open: [(name: String, isInverted: Bool, steps: [Step])] = [("", false, [])]
        var done = 0
        for mark in template.marks {
            let extent = mark.tag.map { Self.takesItsLine($0.kind) } ?? true
            let cut = extent ? Self.line(around: mark.bytes, in: bytes) : mark.bytes
            Self.add(bytes[done..<max(done, cut.lowerBound)], to: &open[open.count - 1].steps)
            done = cut.upperBound
            guard let tag = mark.tag else { continue }
            switch tag.kind {
            case .text, .html: open[open.count - 1].steps.append(Self.value(tag.name, words))
            case .partial: open[open.count - 1].steps.append(.partial(tag.name))
            case .section, .inverted: open.append((tag.name, tag.kind == .inverted, []))
            case .close:
                guard open.count > 1, let section = open.popLast() else { continue }
                let path = Self.path(section.name)
                let step: Step =
                    section.isInverted ? .inverted(path, section.steps) : .section(path, section.steps)
                open[open.count - 1].steps.append(step)
            }
        }
        Self.add(bytes[done...], to: &open[open.count - 1].steps)
        steps = open[0].steps
    }

    private static func value(_ name: String, _ words: [String: String]) -> Step {
        guard name.hasPrefix("t.") else { return .value(path(name)) }
        return .text(HTML(text: words[String(name.dropFirst(2))] ?? "").source)
    }

    private static func add(_ bytes: ArraySlice<UInt8>, to steps: inout [Step]) {
        guard !bytes.isEmpty else { return }
        steps.append(.text(String(decoding: bytes, as: UTF8.self)))
    }

    private static func path(_ name: String) -> [String] {
        name == "." ? [] : name.split(separator: ".").map(String.init)
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
