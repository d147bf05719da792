package import PorticoModel

/// Fills in the placeholders in a scaffold's text, which are in angle brackets:
///
///     <name>               the client's name, quoted for YAML: `"Acme: Dental"`
///     <today>              the date of the first status update
///     <!Your Company>      a text that the user must replace, without the signs; see ``Placeholders``
///     <Friday of week 2>   counted from the week of that date, which is week 1; Monday, Thursday or Friday
///
/// Anything else in angle brackets stays as it is; a test asserts that no file contains any.
package struct ScaffoldText: Sendable {
    private let name: String
    private let today: CalendarDate

    package init(name: String, today: CalendarDate) {
        self.name = name
        self.today = today
    }

    /// Returns the text with its placeholders filled in: `due: <Monday of week 3>` → `due: 2026-03-23`.
    package func filled(_ text: some StringProtocol) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            result += rest[..<open]
            let words = rest[rest.index(after: open)..<close]
            result += value(of: words) ?? "<\(words)>"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    func filled(_ bytes: [UInt8]) -> String { filled(String(decoding: bytes, as: UTF8.self)) }

    private func value(of words: some StringProtocol) -> String? {
        switch words {
        case "name": name.quotedForYAML
        case "today": today.description
        case _ where words.hasPrefix("!"): String(words.dropFirst())
        default: day(words)?.description
        }
    }

    /// Returns the date of a placeholder such as `Friday of week 2`.
    private func day(_ words: some StringProtocol) -> CalendarDate? {
        let parts = words.split(separator: " ")
        guard parts.count == 4, parts[1] == "of", parts[2] == "week", let week = Int(parts[3]),
            let weekday = ["Monday": 1, "Thursday": 4, "Friday": 5][String(parts[0])]
        else { return nil }
        return today.adding(days: (week - 1) * 7 + weekday - today.weekday)
    }
}
