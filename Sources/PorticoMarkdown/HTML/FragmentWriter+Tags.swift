/// Writes elements to the output and keeps track of line ends.
extension FragmentWriter {
    /// Opens an element without attributes.
    mutating func begin(_ element: HTMLElement) {
        output.beginTag(element)
        endTag()
    }

    mutating func begin(_ element: HTMLElement, class name: String) {
        output.beginTag(element)
        output.attribute(.class, name)
        endTag()
    }

    /// Opens an element on a line of its own. If `ownLine` is true, its content begins on the next line.
    mutating func beginBlock(_ element: HTMLElement, class name: String? = nil, ownLine: Bool = true) {
        freshLine()
        if let name { begin(element, class: name) } else { begin(element) }
        if ownLine { lineEnd() }
    }

    mutating func endTag() {
        output.endTag()
        isEmpty = false
        isAtLineStart = false
    }

    mutating func end(_ element: HTMLElement) {
        output.close(element)
        isEmpty = false
        isAtLineStart = false
    }

    /// Closes an element and ends its line.
    mutating func endBlock(_ element: HTMLElement) {
        end(element)
        lineEnd()
    }

    mutating func text(_ words: String) { text(Array(words.utf8)[...]) }

    mutating func text(_ words: ArraySlice<UInt8>) {
        guard let last = words.last else { return }
        output.text(words)
        isEmpty = false
        isAtLineStart = last == UInt8(ascii: "\n")
    }

    mutating func written(_ words: ArraySlice<UInt8>) {
        guard let last = words.last else { return }
        output.written(words)
        isEmpty = false
        isAtLineStart = last == UInt8(ascii: "\n")
    }

    mutating func verbatim(_ markup: ArraySlice<UInt8>) {
        guard let last = markup.last else { return }
        output.verbatim(markup)
        isEmpty = false
        isAtLineStart = last == UInt8(ascii: "\n")
    }

    mutating func lineEnd() {
        output.lineEnd()
        isEmpty = false
        isAtLineStart = true
    }

    /// Begins a new line, unless one has just begun.
    mutating func freshLine() {
        if !isAtLineStart { lineEnd() }
    }
}
