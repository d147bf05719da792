/// Reads `[^label]`, which refers to a footnote or begins one.
enum FootnoteMark {
    /// Returns the label of `[^label]`: at most 100 bytes without spaces and brackets.
    static func label(_ bytes: [UInt8], at index: Int, limit: Int) -> Extent? {
        guard index + 3 < limit, bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else {
            return nil
        }
        let start = index + 2
        var end = start
        while end < limit, end - start <= 100, !bytes[end].isWhitespace, bytes[end] != UInt8(ascii: "[") {
            if bytes[end] == UInt8(ascii: "]") { return end > start ? Extent(start, to: end) : nil }
            end += 1
        }
        return nil
    }
}
