import PorticoDiagnostics
import PorticoModel

/// Reads `allow: {rule: reason}` for a row, from one column for all rules or one column per rule.
extension TableReader {
    /// Returns the shape of a column `allow.assumption-past-date`, or nil if the register does not support it or there
    /// is no such rule.
    func allowanceColumn(_ name: String) -> ValueShape? {
        known["allow"] != nil && name.hasPrefix("allow.") && names.rules.contains(String(name.dropFirst(6)))
            ? .text : nil
    }

    var allowanceColumns: [String] { known["allow"] == nil ? [] : names.rules.map { "allow.\($0)" } }

    /// Splits `review-overdue: By phone; risk-past-due: Closed in May` into rules with reasons. Text after a semicolon
    /// that names no rule belongs to the reason before it.
    mutating func allowances(in cell: CSVReader.Cell) -> [(rule: String, reason: DataNode)] {
        var found: [(rule: String, reason: String)] = []
        for part in cell.text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let words = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
            if words.count == 2, words[0].utf8.allSatisfy({ $0 == UInt8(ascii: "-") || (0x61...0x7A).contains($0) }) {
                found.append((words[0], words[1]))
            } else if found.isEmpty {
                diagnostics.append(notAnAllowance(cell))
                return []
            } else {
                found[found.count - 1].reason += "; \(Self.trimmed(part))"
            }
        }
        return found.map { rule, reason in
            let scalar = DataNode.Scalar(text: reason, isQuoted: true)
            return (rule, DataNode(content: .scalar(scalar), place: cell.place))
        }
    }

    private func notAnAllowance(_ cell: CSVReader.Cell) -> Diagnostic {
        DecodingProblem(
            .expectedGroup,
            "expected rules with reasons, found \"\(cell.text.shortened(to: 60))\"",
            fix: "write it like review-overdue: Agreed by phone"
        ).diagnostic(at: cell.place)
    }

    private static func trimmed(_ text: Substring) -> String {
        var words = text.drop(while: \.isWhitespace)
        while words.last?.isWhitespace == true { words = words.dropLast() }
        return String(words)
    }
}
