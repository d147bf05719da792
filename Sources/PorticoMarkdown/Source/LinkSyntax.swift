/// Reads the parts of links and reference definitions as CommonMark 0.30, sections 6.3 and 4.7, describes them. Each
/// function returns nil if the part is missing and then leaves the cursor anywhere, so work on a copy.
extension SourceCursor {
    /// Reads `[label]` and returns the bytes between the brackets: at most 999 characters, no unescaped bracket, not
    /// blank.
    mutating func label() -> Extent? {
        guard skip(UInt8(ascii: "[")) else { return nil }
        let start = offset
        var isBlank = true
        var count = 0
        while let here = byte, count < 1000 {
            count += 1
            switch here {
            case UInt8(ascii: "["):
                return nil
            case UInt8(ascii: "]"):
                let span = Extent(start, to: offset)
                advance()
                return isBlank ? nil : span
            case UInt8(ascii: "\\"):
                isBlank = false
                advance()
                if let next = byte, next.isPunctuation { advance() }
            default:
                if !here.isWhitespace { isBlank = false }
                advance()
            }
        }
        return nil
    }

    /// Reads `<…>`, or a run without spaces and with balanced parentheses, and returns the bytes of the destination.
    mutating func destination() -> Extent? {
        guard byte == UInt8(ascii: "<") else { return bareDestination() }
        advance()
        let start = offset
        while let here = byte {
            switch here {
            case UInt8(ascii: ">"):
                let span = Extent(start, to: offset)
                advance()
                return span
            case UInt8(ascii: "<"), UInt8(ascii: "\n"):
                return nil
            case UInt8(ascii: "\\"):
                advance()
                if byte != UInt8(ascii: "\n") { advance() }
            default:
                advance()
            }
        }
        return nil
    }

    private mutating func bareDestination() -> Extent? {
        let start = offset
        var depth = 0
        scan: while let here = byte, !here.isWhitespace {
            switch here {
            case UInt8(ascii: "\\"):
                advance()
                if let next = byte, next.isPunctuation { advance() }
                continue
            case UInt8(ascii: "("):
                depth += 1
                guard depth <= 32 else { return nil }
            case UInt8(ascii: ")"):
                guard depth > 0 else { break scan }
                depth -= 1
            default:
                break
            }
            advance()
        }
        return depth == 0 ? Extent(start, to: offset) : nil
    }

    /// Reads a title with its quotes or parentheses.
    mutating func title() -> Bool {
        let close: UInt8
        switch byte {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return false
        }
        advance()
        while let here = byte {
            advance()
            if here == close { return true }
            if here == UInt8(ascii: "("), close == UInt8(ascii: ")") { return false }
            if here == UInt8(ascii: "\\"), let next = byte, next.isPunctuation { advance() }
        }
        return false
    }

    /// Reads `(destination "title")` and returns the bytes of the destination, which may be empty.
    mutating func inlineTail() -> Extent? {
        guard skip(UInt8(ascii: "(")) else { return nil }
        skipWhitespace()
        guard let destination = destination() else { return nil }
        let afterDestination = offset
        let lineAfterDestination = line
        skipWhitespace()
        if offset != afterDestination || line != lineAfterDestination { _ = titleIfAny() }
        skipWhitespace()
        return skip(UInt8(ascii: ")")) ? destination : nil
    }

    private mutating func titleIfAny() -> Bool {
        var copy = self
        guard copy.title() else { return false }
        self = copy
        return true
    }

    /// Reads `[label]: destination "title"` up to the end of its line and returns the label and the definition's
    /// extent.
    mutating func definition() -> (label: Extent, destination: Extent)? {
        guard let label = label(), skip(UInt8(ascii: ":")) else { return nil }
        skipWhitespace()
        let beforeDestination = offset
        guard byte != nil, let destination = destination(), offset > beforeDestination else { return nil }
        var plain = self
        guard plain.endsLine() else {
            let spaced = byte.map(\.isWhitespace) ?? false
            skipWhitespace()
            guard spaced, title(), endsLine() else { return nil }
            return (label, destination)
        }
        skipWhitespace()
        if title(), endsLine() { return (label, destination) }
        self = plain
        return (label, destination)
    }

    /// Moves to the next line if only spaces are left in this one.
    private mutating func endsLine() -> Bool {
        skipSpacesAndTabs()
        guard let here = byte else { return true }
        guard here == UInt8(ascii: "\n") else { return false }
        advance()
        return true
    }
}

extension SourceCursor {
    /// Skips the reference definitions at the beginning of a paragraph.
    mutating func skipDefinitions() {
        while byte == UInt8(ascii: "[") {
            var copy = self
            guard copy.definition() != nil, copy.offset != offset else { return }
            self = copy
        }
    }
}
