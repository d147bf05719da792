/// An update's text cut at its headings of level 2, line by line, as its author sees it.
struct UpdateParts {
    struct Part {
        /// As it is written.
        var heading: String
        /// In lower case, letters and spaces only: `done`.
        var title: String
        var lines: [Line]
    }

    struct Line {
        /// From 1.
        var number: Int
        var text: Substring
        /// Whether it stands in a block of code.
        var isCode: Bool
    }

    private(set) var parts: [Part] = []

    /// `firstLine` is where `text` begins in its file.
    init(_ text: String, firstLine: Int = 1) {
        var isCode = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let isFence = line.hasPrefix("```") || line.hasPrefix("~~~")
            if !isCode, line.hasPrefix("## ") {
                let heading = line.dropFirst(3).drop { $0 == " " }
                parts.append(Part(heading: String(heading), title: Self.plain(heading), lines: []))
            } else if !parts.isEmpty {
                let line = Line(number: firstLine + index, text: line, isCode: isCode || isFence)
                parts[parts.count - 1].lines.append(line)
            }
            if isFence { isCode.toggle() }
        }
    }

    private static func plain(_ heading: some StringProtocol) -> String {
        heading.lowercased().filter { $0.isLetter || $0 == " " }
    }

    /// What is planned: under the first heading that begins like one of `titles`, else under the second.
    func next(_ titles: [String]) -> Part? {
        let known = titles.map(Self.plain)
        return parts.first { part in known.contains { part.title.hasPrefix($0) } } ?? (parts.count > 1 ? parts[1] : nil)
    }

    /// What was done: under "Done" or "Delivered", else under the first heading that is not the one of what is planned.
    var done: Part? {
        let named = parts.first { part in ["done", "delivered"].contains { part.title.hasPrefix($0) } }
        return named ?? (parts.first?.title.hasPrefix("next") == true ? nil : parts.first)
    }
}

/// What `portico new status` writes where the data have nothing to say: a comment, so that it is on no page.
enum DraftHint {
    static let opening = "<!-- to write:"

    /// `what comes next` → `<!-- to write: what comes next -->`
    static func comment(_ words: String) -> String { "\(opening) \(words) -->" }
}
