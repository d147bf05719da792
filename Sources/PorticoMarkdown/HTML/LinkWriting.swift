internal import PorticoDiagnostics

/// How an open link is closed.
enum LinkEnd {
    case anchor
    /// A link to a file, followed by a note: `PDF, 1.2 MB`.
    case file(note: String)
    /// No link was written; closes nothing, or the bracket of an identifier.
    case words(isIdentifier: Bool)
}

extension FragmentWriter {
    mutating func openLink(_ link: LinkTarget) {
        guard document.options.dialect == .portico else { return openVerbatim(link) }
        switch resolve(link, isImage: false) {
        case .link(let href, let title): openAnchor(href, link, title: title)
        case .external(let href): openExternal(href, link)
        case .file(let href, let note, let asset):
            assets.insert(asset)
            html.markup(RunnableFile.is(asset) ? "<a class=\"file\" download href=\"" : "<a class=\"file\" href=\"")
            endAnchor(href, title: link.title)
            linkEnds.append(.file(note: note))
        case .image(let source, _, _, let asset):
            assets.insert(asset)
            openAnchor(source, link, title: nil)
        case .text, .broken:
            if link.form == .identifier { html.markup("[") }
            linkEnds.append(.words(isIdentifier: link.form == .identifier))
        }
    }

    mutating func closeLink() {
        switch linkEnds.popLast() {
        case .anchor: html.markup("</a>")
        case .file(let note):
            html.markup("</a>")
            guard !note.isEmpty else { return }
            html.markup(" <span class=\"file-note\">(")
            html.text(note)
            html.markup(")</span>")
        case .words(isIdentifier: true): html.markup("]")
        case .words, nil: break
        }
    }

    private mutating func openAnchor(_ href: String, _ link: LinkTarget, title: String?) {
        html.markup(link.form == .identifier ? "<a class=\"ref\" href=\"" : "<a href=\"")
        endAnchor(href, title: link.title.isEmpty ? title ?? "" : link.title)
        linkEnds.append(.anchor)
    }

    private mutating func openExternal(_ href: String, _ link: LinkTarget) {
        html.markup("<a href=\"")
        html.url(href)
        html.markup("\" rel=\"noopener noreferrer")
        writeTitle(link.title)
        linkEnds.append(.anchor)
    }

    private mutating func openVerbatim(_ link: LinkTarget) {
        html.markup("<a href=\"")
        endAnchor(link.destination, title: link.title)
        linkEnds.append(.anchor)
    }

    private mutating func endAnchor(_ href: String, title: String) {
        html.url(href)
        writeTitle(title)
    }

    /// Writes a title into an opening tag whose last attribute is still open.
    private mutating func writeTitle(_ title: String) {
        if !title.isEmpty {
            html.markup("\" title=\"")
            html.text(title)
        }
        html.markup("\">")
    }

    /// Asks the provider to resolve a link, unless ``URLGate`` refuses the URL. Also refuses unsafe URLs that the
    /// provider returns.
    mutating func resolve(_ link: LinkTarget, isImage: Bool) -> LinkResolution {
        if link.form != .identifier, let refusal = refusal(of: link, isImage: isImage) {
            diagnostics.append(refusal)
            return .broken(refusal)
        }
        let resolution = links.resolve(document.request(for: link, isImage: isImage))
        if case .broken(let diagnostic) = resolution { diagnostics.append(diagnostic) }
        return resolution
    }

    private func refusal(of link: LinkTarget, isImage: Bool) -> Diagnostic? {
        switch URLGate.judge(link.destination) {
        case .relative, .fragment: return nil
        case .external where !isImage: return nil
        case .external:
            return Diagnostic(
                rule: "remote-image",
                severity: .warning,
                place: place(of: link.at),
                summary: "the image \"\(link.destination)\" is on another site and is left out",
                explanation: "A portal loads nothing from other sites.",
                fix: "save the image in the client's folder"
            )
        case .refused:
            return Diagnostic(
                rule: "url-not-allowed",
                severity: .warning,
                place: place(of: link.at),
                summary:
                    "\"\(link.destination)\" is not an address that a portal can link to; its text stays without a link",
                explanation: "Links must be relative or start with https:, http:, mailto: or tel:."
            )
        }
    }
}
