internal import PorticoDiagnostics

/// A template's tags as a tree: sections hold what stands inside them.
indirect enum TemplateNode: Sendable {
    case value(TemplateTag)
    case partial(TemplateTag)
    case section(TemplateTag, [TemplateNode])

    /// Pairs the sections of `tags`; one that is not closed, or closed by another name, is reported.
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
                    .templateSyntax,
                    place: tag.place,
                    summary: "section \"\(tag.name)\" is not closed",
                    fix: "close it with {{/\(tag.name)}}"
                )
            )
        }
        return (open[0].nodes, diagnostics)
    }

    private static func unexpected(_ tag: TemplateTag, inside opening: TemplateTag?) -> Diagnostic {
        var diagnostic = Diagnostic(
            .templateSyntax,
            place: tag.place,
            summary: "\"\(tag.name)\" is closed here but not open",
            fix: "remove it"
        )
        if let opening {
            diagnostic.fix = "did you mean {{/\(opening.name)}}?"
            diagnostic.related = [Diagnostic.Related(place: opening.place, message: "opened here")]
        }
        return diagnostic
    }
}

extension Check {
    static let templateSyntax = Check(
        .theme,
        "template-syntax",
        .error,
        "A template's tags are closed",
        fix: "close the section where it ends"
    )
}
