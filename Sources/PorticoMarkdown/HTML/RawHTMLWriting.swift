internal import PorticoDiagnostics

extension FragmentWriter {
    mutating func writeHTML(_ span: Extent, at place: Extent) {
        guard document.options.dialect != .portico else { return warnOfHTML(span, at: place) }
        html.raw(document.buffer[span])
    }

    mutating func writeHTMLBlock(_ span: Extent, at place: Extent) {
        guard document.options.dialect != .portico else { return warnOfHTML(span, at: place) }
        html.freshLine()
        html.raw(document.buffer[span])
        html.freshLine()
    }

    /// Raw HTML is left out. A comment is the author's note to themselves: it goes without a word.
    private mutating func warnOfHTML(_ span: Extent, at place: Extent) {
        let text = document.buffer[span]
        guard !text.starts(with: "<!--".utf8), !text.starts(with: "</".utf8) else { return }
        let shown = String(
            decoding: text.prefix { !$0.isWhitespace && $0 != UInt8(ascii: ">") }.prefix(40),
            as: UTF8.self
        )
        diagnostics.append(
            Diagnostic(
                rule: "raw-html",
                severity: .warning,
                place: self.place(of: place),
                summary: "raw HTML `\(shown)>` is left out",
                explanation:
                    "Only Markdown is published, unless HTML is allowed; even then scripts and styles are not.",
                fix: "say it in Markdown"
            )
        )
    }
}
