package import PorticoDiagnostics

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

    /// Opens a link. `title` is shown if the author gave none.
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
                .remoteImage,
                place: place(of: link.at),
                summary: "the image \"\(link.destination)\" is on another site and is left out",
                explanation: "A portal loads nothing from other sites.",
                fix: "save the image in the client's folder"
            )
        case .refused:
            return Diagnostic(
                .urlNotAllowed,
                place: place(of: link.at),
                summary:
                    "\"\(link.destination)\" is not an address that a portal can link to; its text stays without a link",
                explanation: "Links must be relative or start with https:, http:, mailto: or tel:."
            )
        }
    }
}

extension Check {
    package static let remoteImage = Check(
        .links,
        "remote-image",
        .warning,
        "Images are in the client's own folder",
        fix: "save the image in the client's folder and use that file"
    )
    package static let urlNotAllowed = Check(
        .links,
        "url-not-allowed",
        .warning,
        "A link has a safe scheme",
        fix: "use https:, mailto: or tel:"
    )
}
