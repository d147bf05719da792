internal import PorticoDiagnostics

/// Checks every name in a template and its partials against the view. Without this check, a missing name would silently
/// be written as nothing.
struct TemplateChecker {
    /// The trees of the partials, by name.
    var partials: [String: [TemplateNode]]
    /// The keys of texts without values, which `{{t.…}}` may use.
    var words: Set<String>
    private(set) var diagnostics: Set<Diagnostic> = []

    init(partials: [String: [TemplateNode]], words: Set<String>) {
        self.partials = partials
        self.words = words
    }

    /// Checks a template that is rendered with a view of that shape.
    mutating func check(_ nodes: [TemplateNode], against view: ViewShape) {
        check(nodes, stack: [.view(view)], including: [])
    }

    private mutating func check(_ nodes: [TemplateNode], stack: [Shape], including: [String]) {
        for node in nodes {
            switch node {
            case .value(let tag): checkValue(tag, stack)
            case .partial(let tag): checkPartial(tag, stack, including)
            case .section(let tag, let inner):
                guard let shape = find(tag, stack) else { continue }
                let pushes = tag.kind == .section ? shape.pushed : nil
                check(inner, stack: pushes.map { stack + [$0] } ?? stack, including: including)
            }
        }
    }

    private mutating func checkValue(_ tag: TemplateTag, _ stack: [Shape]) {
        if tag.name.hasPrefix("t.") {
            checkWord(tag)
            return
        }
        guard let shape = find(tag, stack) else { return }
        switch (shape, tag.kind) {
        case (.text, .text), (.html, .html): return
        case (.text, _):
            report(.templateEscape, tag, "text \"\(tag.name)\" must be escaped", fix: "write {{\(tag.name)}}")
        case (.html, _):
            report(.templateEscape, tag, "markup \"\(tag.name)\" would be escaped", fix: "write {{{\(tag.name)}}}")
        default:
            report(
                .templateValue,
                tag,
                "\"\(tag.name)\" has no text of its own",
                fix: "open it as a section: {{#\(tag.name)}}"
            )
        }
    }

    private mutating func checkWord(_ tag: TemplateTag) {
        let key = String(tag.name.dropFirst(2))
        guard !words.contains(key) else { return }
        report(.unknownWord, tag, "there is no text \"\(key)\"", fix: likely(key, words))
    }

    private mutating func checkPartial(_ tag: TemplateTag, _ stack: [Shape], _ including: [String]) {
        guard let nodes = partials[tag.name] else {
            report(
                .unknownPartial,
                tag,
                "there is no partial \"\(tag.name)\"",
                fix: likely(tag.name, Set(partials.keys))
            )
            return
        }
        // Views are not recursive here, so a partial that includes itself would never end.
        if let first = including.firstIndex(of: tag.name) {
            let circle = (including[first...] + [tag.name]).joined(separator: " → ")
            report(.templateRecursion, tag, "the partial includes itself: \(circle)", fix: "remove one of these")
            return
        }
        check(nodes, stack: stack, including: including + [tag.name])
    }

    /// Returns the shape of a name; reports a name that does not exist.
    private mutating func find(_ tag: TemplateTag, _ stack: [Shape]) -> Shape? {
        do throws(UnknownName) {
            return try TemplatePath.find(tag.name, in: stack).shape
        } catch {
            let place = error.isFirst ? "here" : "in \"\(tag.name)\""
            report(
                .unknownName,
                tag,
                "there is no name \"\(error.part)\" \(place)",
                fix: likely(error.part, error.candidates)
            )
            return nil
        }
    }

    private func likely(_ name: String, _ candidates: Set<String>) -> String {
        if let nearest = NearestSpelling.of(name, among: candidates) { return "did you mean \"\(nearest)\"?" }
        guard candidates.count < 40 else { return "" }
        return "the names are: \(candidates.sorted().joined(separator: ", "))"
    }

    private mutating func report(_ check: Check, _ tag: TemplateTag, _ summary: String, fix: String) {
        diagnostics.insert(Diagnostic(check, place: tag.place, summary: summary, fix: fix))
    }
}

extension Check {
    static let templateEscape = Check(
        .theme,
        "template-escape",
        .error,
        "A template escapes text but not markup",
        fix: "use two braces for text and three for markup"
    )
    static let templateRecursion = Check(
        .theme,
        "template-recursion",
        .error,
        "A partial does not include itself, directly or through others",
        fix: "remove one of the inclusions"
    )
    static let templateValue = Check(
        .theme,
        "template-value",
        .error,
        "A view is opened as a section",
        fix: "open it with {{#…}}"
    )
    static let unknownName = Check(
        .theme,
        "unknown-name",
        .error,
        "A template uses only names that its view has",
        fix: "correct the name"
    )
    static let unknownPartial = Check(
        .theme,
        "unknown-partial",
        .error,
        "Every partial that is used exists",
        fix: "correct the name, or add the file"
    )
}
