import PorticoModel

/// The list under "Next" in an update's text, which becomes a checklist in the following week.
struct NextList {
    /// An item, `Import run on 21 March`, with its continuation lines unchanged.
    struct Item {
        var words: String
        var more: [String] = []

        /// The ids in its text: `[M3]` → `M3`.
        var ids: [String] {
            ([words] + more).flatMap { line in
                line.matches(of: /\[([A-Z]{1,8}-?[0-9]{1,6})\]/).map { String($0.1) }
            }
        }

        /// Returns the item as a checklist item: `- [ ] Import run on 21 March`.
        func lines(isDone: Bool) -> [String] { ["- [\(isDone ? "x" : " ")] \(words)"] + more }

        /// Returns the lines, unticked and with a comment for the author: the draft lists `ids` already.
        func lines(listing ids: [String]) -> [String] {
            let hint =
                "\(ids.joined(separator: ", ")) \(ids.count == 1 ? "is" : "are") listed already; "
                + "confirm the rest of this line, or delete the line"
            return ["- [ ] \(words) \(DraftHint.comment(hint))"] + more
        }
    }

    let items: [Item]

    /// Reads the part under a heading that begins with one of `titles`, otherwise under the second heading of level 2.
    init(in text: String, titles: [String]) {
        var result: [Item] = []
        for line in UpdateParts(text).next(titles)?.lines.map(\.text) ?? [] {
            if let words = Self.words(of: line) {
                result.append(Item(words: String(words)))
            } else if line.hasPrefix("  "), !result.isEmpty, !line.allSatisfy(\.isWhitespace) {
                result[result.count - 1].more.append(String(line))
            }
        }
        items = result
    }

    /// Returns the text of a line that begins an item: `* Import run` → `Import run`. An existing box is left out.
    private static func words(of line: Substring) -> Substring? {
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
