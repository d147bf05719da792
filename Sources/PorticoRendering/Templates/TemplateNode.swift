internal import PorticoDiagnostics

/// A template's tags as a tree in which sections contain their inner tags.
indirect enum TemplateNode: Sendable {
    case value(TemplateTag)
    case partial(TemplateTag)
    case section(TemplateTag, [TemplateNode])

    /// Pairs the opening and closing tags of sections. Reports a section that is not closed or is closed under another
    /// name.
    static func tree(of tags: [TemplateTag]) -> (nodes: [TemplateNode], diagnostics: [Diagnostic]) {
        var open: [(tag: TemplateTag?, nodes: [TemplateNode])] = [(nil, [])]
        var diagnostics: [Diagnostic] = []
        for tag in tags {
            switch tag.kind {
            case .text, .html: open[open.count - 1].nodes.append(.value(tag))
            case .partial: open[open.count - 1].nodes.append(.partial(tag))
            case .section, .inverted: open.append((tag, []))
            case .close:
                guard let (opening, nodes) = open.last, let opening, opening.name == tag.name else {
                    return ([], diagnostics + [unexpected(tag, inside: open.last?.tag)])
                }
                open.removeLast()
                open[open.count - 1].nodes.append(.section(opening, nodes))
            }
        }
        for (tag, _) in open.dropFirst() {
            guard let tag else { continue }
            diagnostics.append(
                Diagnostic(
                    rule: "template-syntax",
                    place: tag.place,
                    summary: "the section \"\(tag.name)\" is not closed",
                    fix: "close it with {{/\(tag.name)}}"
                )
            )
        }
        return (open[0].nodes, diagnostics)
    }

    private static func unexpected(_ tag: TemplateTag, inside opening: TemplateTag?) -> Diagnostic {
        var diagnostic = Diagnostic(
            rule: "template-syntax",
            place: tag.place,
            summary: "\"\(tag.name)\" is closed here but was not opened",
            fix: "remove it"
        )
        if let opening {
            diagnostic.fix = "did you mean {{/\(opening.name)}}?"
            diagnostic.related = [Diagnostic.Related(place: opening.place, message: "opened here")]
        }
        return diagnostic
    }
}
