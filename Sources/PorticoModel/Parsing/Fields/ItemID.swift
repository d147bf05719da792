/// The ids of items: `M3`, `D-07`.
enum ItemID {
    /// One to eight capital letters, perhaps a hyphen, one to six digits.
    static func isValid(_ text: some StringProtocol) -> Bool {
        let prefix = prefix(of: text)
        guard (1...8).contains(prefix.utf8.count) else { return false }
        var number = text.utf8.dropFirst(prefix.utf8.count)
        if number.first == UInt8(ascii: "-") { number = number.dropFirst() }
        return (1...6).contains(number.count)
            && number.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The letters it begins with: `D-07` → `D`.
    static func prefix(of text: some StringProtocol) -> String {
        String(text.prefix { $0.isASCII && $0.isUppercase })
    }
}
