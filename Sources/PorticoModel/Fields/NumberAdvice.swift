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
        let isDecimal = (mark == "." || mark == ",") && (last.count != 3 || marks.count > 1 && Set(marks).count > 1)
        let whole = isDecimal ? parts.dropLast() : parts[...]
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }), whole.count == 1 || whole[0].count <= 3 else {
            return nil
        }
        if !isDecimal, marks.count == 1, mark == "," || mark == "." { return nil }
        return sign + trimmed(whole.joined()[...]) + (isDecimal ? ".\(last)" : "")
    }

    private static func trimmed(_ digits: Substring) -> String {
        let significant = digits.drop { $0 == "0" }
        return significant.isEmpty ? "0" : String(significant)
    }
}
