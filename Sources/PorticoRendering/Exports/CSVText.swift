/// A table as text that is safe to open in a spreadsheet. Source: RFC 4180; OWASP, "CSV Injection".
enum CSVText {
    /// Every value in quotes, rows ended by CR LF, a byte order mark first, so that Excel reads it as UTF-8.
    static func table(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    /// `=1+1` → `"'=1+1"`: nothing that a spreadsheet would take for a formula. `-3` is a number and stays one.
    static func quoted(_ value: String) -> String {
        let isFormula = value.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
        let dangerous = isFormula && value.wholeMatch(of: /-[0-9]+/) == nil
        let doubled = value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return "\"\(dangerous ? "'" : "")\(doubled)\""
    }
}
