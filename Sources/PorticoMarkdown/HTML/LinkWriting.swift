internal import PorticoDiagnostics

/// How an open link is closed.
enum LinkEnd {
    case anchor
    /// Words after the link: `PDF, 1.2 MB`.
    case file(note: String)
    /// No link was made: nothing, or the bracket of an identifier.
    case words(isIdentifier: Bool)
}

extension FragmentWriter {
    mutating func openLink(_ link: LinkTarget) {
        guard isPortico else { return openAnchor(link.destination, link) }
        switch resolve(link, isImage: false) {
        case .link(let href, let title): openAnchor(href, link, title: title)
        case .external(let href): openAnchor(href, link, isExternal: true)
        case .file(let href, let note, let asset):
            assets.insert(asset)
            output.beginTag(.a)
            output.attribute(.class, "file")
            if RunnableFile.is(asset) { output.attribute(.download) }
            output.attribute(.href, url: href)
            endAnchor(title: link.title)
            linkEnds.append(.file(note: note))
        case .image(let source, _, _, let asset):
            assets.insert(asset)
            openAnchor(source, link)
        case .text, .broken:
            if link.form == .identifier { text("[") }
            linkEnds.append(.words(isIdentifier: link.form == .identifier))
        }
    }

    mutating func closeLink() {
        switch linkEnds.popLast() {
        case .anchor: end(.a)
        case .file(let note):
            end(.a)
            guard !note.isEmpty else { return }
            text(" ")
            begin(.span, class: "file-note")
            text("(\(note))")
            end(.span)
        case .words(isIdentifier: true): text("]")
        case .words, nil: break
        }
    }

    /// `title` is shown where the author gave none.
    private mutating func openAnchor(
        _ href: String,
        _ link: LinkTarget,
        title: String? = nil,
        isExternal: Bool = false
    ) {
        output.beginTag(.a)
        if isPortico, link.form == .identifier { output.attribute(.class, "ref") }
        output.attribute(.href, url: href)
        if isExternal { output.attribute(.rel, "noopener noreferrer") }
        endAnchor(title: link.title.isEmpty ? title ?? "" : link.title)
        linkEnds.append(.anchor)
    }

    private mutating func endAnchor(title: String) {
        if !title.isEmpty { output.attribute(.title, title) }
        endTag()
    }

    /// Asks the provider, unless the gate refuses the URL; refuses too what the provider should not have let pass.
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
                summary: "image \"\(link.destination)\" stands on another site and is left out",
                explanation: "A portal makes no request to a third party.",
                fix: "put the image into the client's folder"
            )
        case .refused:
            return Diagnostic(
                rule: "url-not-allowed",
                severity: .warning,
                place: place(of: link.at),
                summary: "\"\(link.destination)\" is no address a portal links to; the words stay without a link",
                explanation: "Links may be relative, or begin with https:, http:, mailto: or tel:."
            )
        }
    }
}
