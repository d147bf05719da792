extension FragmentWriter {
    mutating func writeCodeBlock(_ block: CodeBlock) {
        freshLine()
        guard isPortico else { return writePlain(block) }
        let info = CodeInfo(block.info)
        if let title = info.title {
            beginBlock(.figure, class: "code-figure")
            begin(.figcaption)
            text(title)
            endBlock(.figcaption)
        }
        CodeWriter<Output>(info: info, buffer: document.buffer, text: block.text).write(to: &output)
        lineEnd()
        if info.title != nil { endBlock(.figure) }
    }

    private mutating func writePlain(_ block: CodeBlock) {
        let language = block.info.prefix { !$0.isWhitespace }
        begin(.pre)
        if language.isEmpty { begin(.code) } else { begin(.code, class: "language-\(language)") }
        text(document.buffer[block.text])
        end(.code)
        endBlock(.pre)
    }
}

/// Writes one block of code: highlighted, and line by line where lines are marked, new, gone, or a session's.
struct CodeWriter<Output: MarkupOutput> {
    let info: CodeInfo
    let buffer: [UInt8]
    let text: Extent

    func write(to output: inout Output) {
        let language = Language.named(info.language)
        let isSession = ConsoleSession.names.contains(info.language)
        output.beginTag(.pre)
        output.attribute(.class, "code")
        output.attribute(.tabindex, "0")
        writeData(label: isSession ? "Console" : language?.label, name: language?.name ?? info.language, to: &output)
        if isSession { output.attribute(.copied, "commands") }
        if info.isDiff { output.attribute(.copied, "without-removed") }
        output.endTag()
        output.beginTag(.code)
        output.endTag()
        if isSession {
            writeSession(to: &output)
        } else if info.isDiff {
            writeDiff(language, to: &output)
        } else if !info.marked.isEmpty {
            writeLines(language, to: &output)
        } else {
            write(text.range, language, to: &output)
        }
        output.close(.code)
        output.close(.pre)
    }

    private func writeData(label: String?, name: String, to output: inout Output) {
        guard !name.isEmpty else { return }
        output.attribute(.language, name)
        output.attribute(.label, label ?? name)
    }

    // MARK: Tokens

    private func write(_ range: Range<Int>, _ language: Language?, to output: inout Output) {
        guard let language else { return text(range, to: &output) }
        write(range, Lexer.tokens(of: buffer[range], in: language)[...], to: &output)
    }

    /// Writes the part of the code in `range` with those of `tokens` that reach into it; a token over several lines is
    /// cut at their ends.
    private func write(_ range: Range<Int>, _ tokens: ArraySlice<Token>, to output: inout Output) {
        var index = range.lowerBound
        for token in tokens where token.range.overlaps(range) {
            let part = token.range.clamped(to: range)
            text(index..<part.lowerBound, to: &output)
            open(token.kind.htmlClass, to: &output)
            text(part, to: &output)
            output.close(.span)
            index = part.upperBound
        }
        text(index..<range.upperBound, to: &output)
    }

    private func open(_ name: String, _ element: HTMLElement = .span, to output: inout Output) {
        output.beginTag(element)
        output.attribute(.class, name)
        output.endTag()
    }

    private func text(_ range: Range<Int>, to output: inout Output) {
        if !range.isEmpty { output.text(buffer[range]) }
    }

    // MARK: Lines

    /// The lines of the block, without their ends.
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

    private func writeLines(_ language: Language?, to output: inout Output) {
        var tokens = language.map { Lexer.tokens(of: buffer[text], in: $0) }?[...] ?? []
        for (index, line) in lines.enumerated() {
            while let first = tokens.first, first.range.upperBound <= line.lowerBound { tokens.removeFirst() }
            let isMarked = info.marks(index + 1)
            if isMarked { open("line marked", to: &output) }
            write(line, tokens.prefix { $0.range.lowerBound < line.upperBound }, to: &output)
            if isMarked { output.close(.span) }
            output.lineEnd()
        }
    }

    /// Lines that begin with `+` or `-` are new or gone: an element says it, not colour alone.
    private func writeDiff(_ language: Language?, to output: inout Output) {
        for (index, line) in lines.enumerated() {
            if info.marks(index + 1) { open("line marked", to: &output) }
            let rest = line.isEmpty ? line : (line.lowerBound + 1)..<line.upperBound
            switch buffer[line].first {
            case UInt8(ascii: "+"):
                open("line", .ins, to: &output)
                text(line.prefix(1), to: &output)
                write(rest, language, to: &output)
                output.close(.ins)
            case UInt8(ascii: "-"):
                open("line", .del, to: &output)
                text(line.prefix(1), to: &output)
                write(rest, language, to: &output)
                output.close(.del)
            default: write(line, language, to: &output)
            }
            if info.marks(index + 1) { output.close(.span) }
            output.lineEnd()
        }
    }

    /// Prompts cannot be selected; a button to copy takes what is in `.hl-cmd` alone.
    private func writeSession(to output: inout Output) {
        var session = ConsoleSession()
        for (index, line) in lines.enumerated() {
            if info.marks(index + 1) { open("line marked", to: &output) }
            switch session.read(line, of: buffer) {
            case .output:
                open("hl-out", to: &output)
                text(line, to: &output)
                output.close(.span)
            case .command(let prompt, let typed):
                open("hl-prompt", to: &output)
                text(prompt, to: &output)
                output.close(.span)
                writeCommand(typed, to: &output)
            case .continued(let typed): writeCommand(typed, to: &output)
            }
            if info.marks(index + 1) { output.close(.span) }
            output.lineEnd()
        }
    }

    private func writeCommand(_ typed: Range<Int>, to output: inout Output) {
        open("hl-cmd", to: &output)
        write(typed, Language.shell, to: &output)
        output.close(.span)
    }
}
