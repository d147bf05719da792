internal import PorticoDiagnostics

extension FragmentWriter {
    mutating func openImage(_ link: LinkTarget) {
        guard document.options.dialect == .portico else { return openVerbatimImage(link.destination) }
        guard case .image(let source, let width, let height, let asset) = resolve(link, isImage: true) else { return }
        assets.insert(asset)
        html.markup("<img src=\"")
        html.url(source)
        writeDimension(" width=\"", width)
        writeDimension(" height=\"", height)
        if imageCount > 0 { html.markup("\" loading=\"lazy") }
        imageCount += 1
        html.markup("\" alt=\"")
        imageDepth = 1
    }

    private mutating func openVerbatimImage(_ source: String) {
        html.markup("<img src=\"")
        html.url(source)
        html.markup("\" alt=\"")
        imageDepth = 1
    }

    private mutating func writeDimension(_ attribute: StaticString, _ pixels: Int?) {
        guard let pixels else { return }
        html.markup("\"")
        html.markup(attribute)
        html.number(pixels)
    }

    /// Writes an event inside an image's brackets, where only text becomes part of the alternative text.
    mutating func writeAlternative(_ event: Event) {
        switch event {
        case .open(.image, _): imageDepth += 1
        case .close(.image(let index)):
            imageDepth -= 1
            guard imageDepth == 0 else { return }
            depth -= 1
            closeImage(document.linkTargets[Int(index)])
        case .text(let span), .literal(let span, _), .code(let span, _): html.text(document.buffer[span])
        case .html(let span, _): if !isPortico { html.text(document.buffer[span]) }
        case .softBreak, .hardBreak: html.markup(" ")
        default: break
        }
    }

    private mutating func closeImage(_ link: LinkTarget) {
        html.markup("\"")
        if isPortico, html.bytes.suffix(6).elementsEqual("alt=\"\"".utf8) { warnOfMissingWords(link) }
        if !link.title.isEmpty, captionedImages == 0 {
            html.markup(" title=\"")
            html.text(link.title)
            html.markup("\"")
        }
        html.markup(voidEnd)
    }

    private mutating func warnOfMissingWords(_ link: LinkTarget) {
        diagnostics.append(
            Diagnostic(
                rule: "image-without-description",
                severity: .warning,
                place: place(of: link.at),
                summary: "the image \"\(link.destination)\" has no description",
                explanation: "People who cannot see it, and search, rely on the description.",
                fix: "describe it in the brackets: \"![A desk with two screens](\(link.destination))\""
            )
        )
    }
}
