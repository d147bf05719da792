internal import PorticoDiagnostics

/// An image whose brackets are being read. Only the text in them becomes its alternative text.
struct OpenImage {
    let source: String
    var size: (width: Int?, height: Int?) = (nil, nil)
    /// The number of open images, including this one and those in its brackets.
    var depth = 1
    var words: [UInt8] = []
}

extension FragmentWriter {
    mutating func openImage(_ link: LinkTarget) {
        guard isPortico else { return image = OpenImage(source: link.destination) }
        guard case .image(let source, let width, let height, let asset) = resolve(link, isImage: true) else { return }
        assets.insert(asset)
        image = OpenImage(source: source, size: (width, height))
    }

    mutating func writeAlternative(_ event: Event) {
        switch event {
        case .open(.image, _): image?.depth += 1
        case .close(.image(let index)):
            image?.depth -= 1
            guard let image, image.depth == 0 else { return }
            self.image = nil
            depth -= 1
            write(image, document.linkTargets[Int(index)])
        case .text(let span), .literal(let span, _), .code(let span, _): addAlternative(document.buffer[span])
        case .html(let span, _): if !isPortico { addAlternative(document.buffer[span]) }
        case .softBreak, .hardBreak: image?.words.append(UInt8(ascii: " "))
        default: break
        }
    }

    private mutating func addAlternative(_ words: ArraySlice<UInt8>) { image?.words += words }

    private mutating func write(_ image: OpenImage, _ link: LinkTarget) {
        output.beginTag(.img)
        output.attribute(.src, url: image.source)
        if let width = image.size.width { output.attribute(.width, String(width)) }
        if let height = image.size.height { output.attribute(.height, String(height)) }
        if isPortico, imageCount > 0 { output.attribute(.loading, "lazy") }
        imageCount += 1
        output.attribute(.alt, String(decoding: image.words, as: UTF8.self))
        if isPortico, image.words.isEmpty { warnOfMissingWords(link) }
        if !link.title.isEmpty, captionedImages == 0 { output.attribute(.title, link.title) }
        endTag()
    }

    private mutating func warnOfMissingWords(_ link: LinkTarget) {
        diagnostics.append(
            Diagnostic(
                .imageWithoutDescription,
                place: place(of: link.at),
                summary: "the image \"\(link.destination)\" has no description",
                explanation: "People who cannot see it, and search, rely on the description.",
                fix: "describe it in the brackets: \"![A desk with two screens](\(link.destination))\""
            )
        )
    }
}

extension Check {
    static let imageWithoutDescription = Check(
        .markdown,
        "image-without-description",
        .warning,
        "An image has a description",
        fix: "add it in the brackets: ![A desk with two screens](desk.png)"
    )
}
