internal import PorticoDiagnostics

extension FragmentWriter {
    /// Writes a tag, comment or similar markup within a line.
    mutating func writeHTML(_ span: Extent, at place: Extent) {
        let text = document.buffer[span]
        guard isPortico else { return verbatim(text) }
        guard document.options.allowsHTML else { return warnOfHTML(text, at: place) }
        guard let tag = HTMLTag(text), let element = HTMLElement(rawValue: tag.name),
            AllowedHTML.inline.contains(element)
        else { return warnOfHTML(text, at: place) }
        write(tag, element)
    }

    mutating func writeHTMLBlock(_ span: Extent, at place: Extent) {
        let text = document.buffer[span]
        guard isPortico else {
            freshLine()
            verbatim(text)
            freshLine()
            return
        }
        guard document.options.allowsHTML else { return warnOfHTML(text, at: place) }
        freshLine()
        depth -= 1
        writeParts(of: text, at: place)
        depth += 1
        freshLine()
    }

    /// Writes text and allowed tags, and leaves out everything else.
    private mutating func writeParts(of text: ArraySlice<UInt8>, at place: Extent) {
        var rest = text
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            written(rest[..<start])
            if let end = MarkupDeclaration.end(of: rest[start...]) {
                rest = rest[end...]
            } else if let tag = HTMLTag(rest[start...]) {
                rest = rest[tag.end...]
                if let element = HTMLElement(rawValue: tag.name), AllowedHTML.block.contains(element) {
                    write(tag, element)
                } else {
                    warnOfHTML(text[start...], at: place)
                    if AllowedHTML.unread.contains(tag.name), !tag.isClosing { rest = skip(tag.name, in: rest) }
                }
            } else {
                written(rest[start...start])
                rest = rest[(start + 1)...]
            }
        }
        written(rest)
    }

    /// Returns the text after the end tag of an element whose content is not shown, or nothing if there is no end tag.
    private func skip(_ name: String, in text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = text
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if let tag = HTMLTag(rest[start...]), tag.isClosing, tag.name == name { return rest[tag.end...] }
            rest = rest[(start + 1)...]
        }
        return rest[rest.endIndex...]
    }

    // MARK: Tags

    private mutating func write(_ tag: HTMLTag, _ element: HTMLElement) {
        if tag.isClosing { return close(element) }
        guard openTags.count < SourceBounds.elementsInOneAnother else { return }
        output.beginTag(element)
        for (name, value) in tag.attributes {
            guard let name = HTMLAttribute(rawValue: name), AllowedHTML.allows(name, on: element) else { continue }
            if let value {
                output.attribute(name, written: value.filter { $0 != UInt8(ascii: "<") }[...])
            } else {
                output.attribute(name)
            }
        }
        endTag()
        if !element.isVoid { openTags.append((element, depth)) }
    }

    /// Closes an element and everything open inside it. Does nothing if it was not opened at this level.
    private mutating func close(_ element: HTMLElement) {
        guard let index = openTags.lastIndex(where: { $0.element == element && $0.depth == depth }) else { return }
        while openTags.count > index { closeLastTag() }
    }

    /// Closes the elements that were opened inside the Markdown element that ends now.
    mutating func closeTags(downTo level: Int) {
        while let last = openTags.last, last.depth >= level { closeLastTag() }
    }

    private mutating func closeLastTag() {
        if let tag = openTags.popLast() { end(tag.element) }
    }

    /// Warns about raw HTML that is left out. A comment is the author's private note, so it is removed without a
    /// warning.
    private mutating func warnOfHTML(_ text: ArraySlice<UInt8>, at place: Extent) {
        guard !text.starts(with: "<!--".utf8), !text.starts(with: "</".utf8) else { return }
        let name = text.prefix { !$0.isWhitespace && $0 != UInt8(ascii: ">") }.prefix(40)
        diagnostics.append(
            Diagnostic(
                .rawHTML,
                place: self.place(of: place),
                summary: "raw HTML `\(String(decoding: name, as: UTF8.self))>` is left out",
                explanation:
                    "HTML is published only if it is allowed, and scripts and styles never are.",
                fix: "use Markdown instead"
            )
        )
    }
}

/// Markup that is not an element: `<!-- … -->`, `<!DOCTYPE …>`, `<? … ?>` and `<![CDATA[ … ]]>`.
private enum MarkupDeclaration {
    /// Returns the index of the byte after a declaration at the start of `bytes`, or nil if there is none.
    static func end(of bytes: ArraySlice<UInt8>) -> Int? {
        let close: String
        if bytes.starts(with: "<!--".utf8) {
            close = "-->"
        } else if bytes.starts(with: "<![CDATA[".utf8) {
            close = "]]>"
        } else if bytes.starts(with: "<?".utf8) {
            close = "?>"
        } else if bytes.starts(with: "<!".utf8) {
            close = ">"
        } else {
            return nil
        }
        let pattern = Array(close.utf8)
        var index = bytes.startIndex + 2
        while index + pattern.count <= bytes.endIndex {
            if bytes[index..<(index + pattern.count)].elementsEqual(pattern) { return index + pattern.count }
            index += 1
        }
        return bytes.endIndex
    }
}

extension Check {
    static let rawHTML = Check(
        .markdown,
        "raw-html",
        .warning,
        "Markdown contains HTML only if it is allowed",
        fix: "use Markdown instead, or set markdown: {html: allow}"
    )
}
