import PorticoDiagnostics
import PorticoMarkdown

/// Answers every request with what was asked for, as if all of it existed.
struct EverythingExists: LinkProvider {
    func resolve(_ request: LinkRequest) -> LinkResolution {
        switch request.kind {
        case .link:
            if case .external = URLGate.judge(request.destination) { return .external(href: request.destination) }
            return .link(href: request.destination.replacing(".md", with: ".html"), title: nil)
        case .image:
            return .image(source: request.destination, width: nil, height: nil, asset: request.destination)
        case .reference:
            return .link(href: "items.html#\(request.destination.lowercased())", title: nil)
        }
    }
}

func document(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> MarkdownDocument {
    MarkdownParser(options: options).parse(SourceFile(path: "acme/page.md", text: markdown))
}

func render(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> RenderedMarkdown {
    HTMLRenderer().render(document(markdown, options: options), links: EverythingExists())
}

func html(_ markdown: String, options: MarkdownOptions = MarkdownOptions()) -> String {
    render(markdown, options: options).html
}
