extension FragmentWriter {
    mutating func writeCodeBlock(_ block: CodeBlock) {
        html.freshLine()
        guard isPortico else { return writePlain(block) }
        let info = CodeInfo(block.info)
        if let title = info.title {
            html.markup("<figure class=\"code-figure\">\n<figcaption>")
            html.text(title)
            html.markup("</figcaption>\n")
        }
        var writer = CodeWriter(info: info, buffer: document.buffer, text: block.text, html: html)
        writer.write()
        html = writer.html
        if info.title != nil { html.markup("</figure>\n") }
    }

    private mutating func writePlain(_ block: CodeBlock) {
        let language = block.info.prefix { !$0.isWhitespace }
        if language.isEmpty {
            html.markup("<pre><code>")
        } else {
            html.markup("<pre><code class=\"language-")
            html.text(String(language))
            html.markup("\">")
        }
        html.text(document.buffer[block.text])
        html.markup("</code></pre>\n")
    }
}

/// Writes one code block with highlighting. Works line by line if lines are marked, added or removed, or belong to a
/// session.
struct CodeWriter {
    let info: CodeInfo
    let buffer: [UInt8]
    let text: Extent
    var html: HTMLBuffer

    mutating func write() {
        let language = Language.named(info.language)
        let isSession = ConsoleSession.names.contains(info.language)
        html.markup("<pre class=\"code\" tabindex=\"0\"")
        writeData(label: isSession ? "Console" : language?.label, name: language?.name ?? info.language)
        if isSession { html.markup(" data-copy=\"commands\"") }
        if info.isDiff { html.markup(" data-copy=\"without-removed\"") }
        html.markup("><code>")
        if isSession {
            writeSession()
        } else if info.isDiff {
            writeDiff(language)
        } else if !info.marked.isEmpty {
            writeLines(language)
        } else {
            write(text.range, language)
        }
        html.markup("</code></pre>\n")
    }

    private mutating func writeData(label: String?, name: String) {
        guard !name.isEmpty else { return }
        html.markup(" data-language=\"")
        html.text(name)
        html.markup("\" data-label=\"")
        html.text(label ?? name)
        html.markup("\"")
    }

    // MARK: Tokens

    private mutating func write(_ range: Range<Int>, _ language: Language?) {
        guard let language else { return html.text(buffer[range]) }
        write(range, Lexer.tokens(of: buffer[range], in: language)[...])
    }

    /// Writes the part of the code in `range` with those of `tokens` that overlap it. A token that spans several lines
    /// is split at line ends.
    private mutating func write(_ range: Range<Int>, _ tokens: ArraySlice<Token>) {
        var index = range.lowerBound
        for token in tokens where token.range.overlaps(range) {
            let part = token.range.clamped(to: range)
            html.text(buffer[index..<part.lowerBound])
            open(token.kind.htmlClass)
            html.text(buffer[part])
            html.markup("</span>")
            index = part.upperBound
        }
        html.text(buffer[index..<range.upperBound])
    }

    private mutating func open(_ htmlClass: StaticString) {
        html.markup("<span class=\"")
        html.markup(htmlClass)
        html.markup("\">")
    }

    // MARK: Lines

    /// The lines of the block without their line ends.
    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = text.lower
        for index in text.range where buffer[index] == UInt8(ascii: "\n") {
            lines.append(start..<index)
            start = index + 1
        }
        if start < text.upper { lines.append(start..<text.upper) }
        return lines
    }

    private mutating func writeLines(_ language: Language?) {
        var tokens = language.map { Lexer.tokens(of: buffer[text], in: $0) }?[...] ?? []
        for (index, line) in lines.enumerated() {
            while let first = tokens.first, first.range.upperBound <= line.lowerBound { tokens.removeFirst() }
            let isMarked = info.marks(index + 1)
            if isMarked { open("line marked") }
            write(line, tokens.prefix { $0.range.lowerBound < line.upperBound })
            html.markup(isMarked ? "</span>\n" : "\n")
        }
    }

    /// Writes lines that begin with `+` or `-` as added or removed. An element marks them, so that they differ not only
    /// in colour.
    private mutating func writeDiff(_ language: Language?) {
        for (index, line) in lines.enumerated() {
            if info.marks(index + 1) { open("line marked") }
            let rest = line.isEmpty ? line : (line.lowerBound + 1)..<line.upperBound
            switch buffer[line].first {
            case UInt8(ascii: "+"):
                html.markup("<ins class=\"line\">+")
                write(rest, language)
                html.markup("</ins>")
            case UInt8(ascii: "-"):
                html.markup("<del class=\"line\">-")
                write(rest, language)
                html.markup("</del>")
            default: write(line, language)
            }
            html.markup(info.marks(index + 1) ? "</span>\n" : "\n")
        }
    }

    /// Writes a console session. Prompts cannot be selected, and the copy button takes only the text in `.hl-cmd`.
    private mutating func writeSession() {
        var session = ConsoleSession()
        for (index, line) in lines.enumerated() {
            if info.marks(index + 1) { open("line marked") }
            switch session.read(line, of: buffer) {
            case .output:
                open("hl-out")
                html.text(buffer[line])
                html.markup("</span>")
            case .command(let prompt, let typed):
                open("hl-prompt")
                html.text(buffer[prompt])
                html.markup("</span>")
                writeCommand(typed)
            case .continued(let typed): writeCommand(typed)
            }
            html.markup(info.marks(index + 1) ? "</span>\n" : "\n")
        }
    }

    private mutating func writeCommand(_ typed: Range<Int>) {
        open("hl-cmd")
        write(typed, Language.shell)
        html.markup("</span>")
    }
}
