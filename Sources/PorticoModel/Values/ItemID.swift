/// The ids of items: `M3`, `D-07`.
package enum ItemID {
    /// Returns whether the text is one to eight capital letters, an optional hyphen and one to six digits.
    package static func isValid(_ text: some StringProtocol) -> Bool {
        let prefix = prefix(of: text)
        guard (1...8).contains(prefix.utf8.count) else { return false }
        var number = text.utf8.dropFirst(prefix.utf8.count)
        if number.first == UInt8(ascii: "-") { number = number.dropFirst() }
        return (1...6).contains(number.count)
            && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Returns an id with corrected capitals and spaces: `m1`, `M 1` → `M1`.
    package static func likely(_ text: String) -> String? {
        let id = text.filter { !$0.isWhitespace }.uppercased()
        return id != text && text.count <= 16 && isValid(id) ? id : nil
    }

    /// Returns the letters at the beginning: `D-07` → `D`.
    package static func prefix(of text: some StringProtocol) -> String {
        String(text.prefix { $0.isASCII && $0.isUppercase })
    }
}
