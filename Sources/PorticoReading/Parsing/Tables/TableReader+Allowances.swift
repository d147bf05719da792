import PorticoDiagnostics
import PorticoModel

/// `allow: {rule: reason}` beside a row: in one column for all, or in a column a rule.
extension TableReader {
    /// `allow.assumption-past-date`: the shape of its column; nil where the register takes none, or there is no such rule.
    func allowanceColumn(_ name: String) -> ValueShape? {
        known["allow"] != nil && name.hasPrefix("allow.") && names.rules.contains(String(name.dropFirst(6)))
            ? .text : nil
    }

    var allowanceColumns: [String] { known["allow"] == nil ? [] : names.rules.map { "allow.\($0)" } }

    /// `review-overdue: By phone; risk-past-due: Closed in May` → both, each with its reason. What stands behind a semicolon
    /// and names no rule belongs to the reason before.
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
