/// Suggests a number for a text that is not one, if its digits can mean only one.
struct NumberAdvice {
    let text: String

    init(_ scalar: DataNode.Scalar) {
        let likely = Self.likely(scalar.text)
        if scalar.isQuoted, likely == scalar.text {
            text = "remove the quotes"
        } else {
            text = likely.map { "write \($0)" } ?? "write only digits and at most one decimal point: 48000 or 1.5"
        }
    }

    /// Returns the probable number: `1000,50` → `1000.50`, `48.000,00` → `48000.00`, `012` → `12`; nil for `1,250`,
    /// which is ambiguous.
    private static func likely(_ text: String) -> String? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let written = text.drop { $0 == "-" }
        guard written.first?.isNumber == true, written.last?.isNumber == true else { return nil }
        let parts = written.split(omittingEmptySubsequences: false) { ".,' \u{A0}\u{202F}\u{2019}".contains($0) }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        let marks = written.filter { !$0.isNumber }
        guard let last = parts.last, let mark = marks.last else { return sign + trimmed(written) }
        // Groups of thousands have three digits each, and the first one has at most three and no leading zero.
        let cannotGroup = marks.count == 1 && (parts[0].count > 3 || parts[0] == "0")
        let isDecimal =
            (mark == "." || mark == ",") && (last.count != 3 || marks.count > 1 && Set(marks).count > 1 || cannotGroup)
        let whole = isDecimal ? parts.dropLast() : parts[...]
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }), whole.count == 1 || whole[0].count <= 3 else {
            return nil
        }
        if !isDecimal, marks.count == 1, mark == "," || mark == "." { return nil }
        return sign + trimmed(whole.joined()[...]) + (isDecimal ? ".\(last)" : "")
    }

    /// Returns the amounts that a number with more than two decimals can mean: without the point if it may group
    /// thousands, and rounded to two decimals. Example: `12.500` → `12500`, `12.50`; `86400.005` → `86400.01`.
    static func amounts(near text: String) -> [String] {
        let parts = text.drop { $0 == "-" }.split(separator: ".").map(String.init)
        guard parts.count == 2, let cut = Money("\(parts[0]).\(parts[1].prefix(2))") else { return ["two decimals"] }
        let sign = text.hasPrefix("-") ? "-" : ""
        let isGrouped = parts[1].count == 3 && parts[0].count <= 3 && parts[0] != "0"
        // Rounded by its digits, because a binary number may be a little smaller.
        let rest = parts[1].dropFirst(2).first ?? "0"
        let hundredths = cut.hundredths + (rest >= "5" ? 1 : 0)
        let cents = hundredths % 100
        let rounded = "\(sign)\(hundredths / 100).\(cents < 10 ? "0" : "")\(cents)"
        return (isGrouped ? [sign + parts.joined()] : []) + [rounded]
    }

    private static func trimmed(_ digits: Substring) -> String {
        let significant = digits.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }
}
