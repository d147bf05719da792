/// The list under "Next" in an update's text, as a checklist for the following week.
struct NextList {
    /// `- [ ] Import run on 21 March`, with the lines that belong to it.
    let lines: [String]

    /// Takes the part under the heading "Next", else under the second heading of level 2.
    init(in text: String) {
        lines = Self.checklist(of: UpdateParts(text).next?.lines.map(\.text) ?? [])
    }

    private static func checklist(of lines: [Substring]) -> [String] {
        var result: [String] = []
        for line in lines {
            if let item = item(line) {
                result.append("- [ ] \(item)")
            } else if line.hasPrefix("  "), !result.isEmpty, !line.allSatisfy(\.isWhitespace) {
                result.append(String(line))
            }
        }
        return result
    }

    /// The words of a line that begins an item: `* Import run` → `Import run`; a box that was there is left out.
    private static func item(_ line: Substring) -> Substring? {
        var rest = line
        if let marker = rest.first, "-*+".contains(marker) {
            rest = rest.dropFirst()
        } else {
            let digits = rest.prefix(while: \.isNumber)
            guard !digits.isEmpty, let dot = rest.dropFirst(digits.count).first, ".)".contains(dot) else { return nil }
            rest = rest.dropFirst(digits.count + 1)
        }
        guard rest.first == " " else { return nil }
        rest = rest.drop { $0 == " " }
        for box in ["[ ] ", "[x] ", "[X] "] where rest.hasPrefix(box) { rest = rest.dropFirst(box.count) }
        return rest.isEmpty ? nil : rest
    }
}
