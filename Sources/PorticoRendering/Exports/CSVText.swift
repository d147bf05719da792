/// Writes a table as text that is safe to open in a spreadsheet. Source: RFC 4180; OWASP, "CSV Injection".
enum CSVText {
    /// Returns every value in quotes, rows that end with CR LF, and a byte order mark first, so that Excel reads it as
    /// UTF-8.
    static func table(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    /// Quotes a value so that no spreadsheet reads it as a formula: `=1+1` → `"'=1+1"`. `-3` stays a number.
    static func quoted(_ value: String) -> String {
        let isFormula = value.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
        let dangerous = isFormula && value.wholeMatch(of: /-[0-9]+/) == nil
        let doubled = value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(dangerous ? "'" : "")\(doubled)\""
    }
}
