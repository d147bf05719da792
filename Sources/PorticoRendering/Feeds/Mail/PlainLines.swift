/// Collects the lines of a plain text, with the marks of the lists that contain them.
struct PlainLines: Sendable {
    private var done: [String] = []
    private var current = ""
    /// The number of the next item for each open list; nil for a list with hyphens.
    private var lists: [Int?] = []
    /// The mark to write before the first line of the current item.
    private var mark: String?
    private var needsBlank = false

    var text: String {
        var whole = self
        whole.endLine()
        return whole.done.joined(separator: "\n")
    }

    mutating func add(_ words: String, keepsSpace: Bool) {
        guard !keepsSpace else {
            for (index, line) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { breakLine() }
                current += line
            }
            return
        }
        guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return addPlain(words.utf8) }
        for character in words {
            guard character.isWhitespace else {
                current.append(character)
                continue
            }
            if let last = current.last, !last.isWhitespace { current.append(" ") }
        }
    }

    /// Adds ASCII text byte by byte, because nearly all text is ASCII.
    private mutating func addPlain(_ words: String.UTF8View) {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        var needsSpace = words.first.map(isSpace) ?? false
        for word in words.split(whereSeparator: isSpace) {
            if needsSpace, let last = current.utf8.last, !isSpace(last) { current += " " }
            current += Substring(word)
            needsSpace = true
        }
        if let last = words.last, isSpace(last), let before = current.utf8.last, !isSpace(before) { current += " " }
    }

    mutating func addBlock(_ words: String) {
        openBlock()
        current = words
        openBlock()
    }

    mutating func openBlock() {
        endLine()
        if lists.isEmpty { needsBlank = true }
    }

    mutating func openList(isNumbered: Bool, from first: Int) {
        endLine()
        if lists.isEmpty { needsBlank = true }
        lists.append(isNumbered ? first : nil)
    }

    mutating func closeList() {
        endLine()
        _ = lists.popLast()
        mark = nil
        if lists.isEmpty { needsBlank = true }
    }

    mutating func openItem() {
        endLine()
        guard let last = lists.last else { return }
        mark = last.map { "\($0). " } ?? "- "
        if let number = last { lists[lists.count - 1] = number + 1 }
    }

    mutating func openCell() {
        if !current.isEmpty { current += current.hasSuffix(" ") ? "| " : " | " }
    }

    mutating func breakLine() {
        if current.isEmpty { current = " " }
        endLine()
        needsBlank = false
    }

    mutating func endLine() {
        guard !current.isEmpty else { return }
        if needsBlank, !done.isEmpty { done.append("") }
        needsBlank = false
        while current.last?.isWhitespace == true { current.removeLast() }
        let outer = String(repeating: "  ", count: max(0, lists.count - 1))
        let start = mark ?? (lists.isEmpty ? "" : "  ")
        done.append(current.isEmpty ? "" : outer + start + current)
        mark = nil
        current = ""
    }
}
