/// An update's text cut at its headings of level 2, line by line, as its author sees it.
package struct UpdateParts {
    package struct Part {
        /// As it is written.
        package var heading: String
        /// In lower case, letters and spaces only: `done`.
        package var title: String
        package var lines: [Line]
    }

    package struct Line {
        /// From 1.
        package var number: Int
        package var text: Substring
        /// Whether it stands in a block of code.
        package var isCode: Bool
    }

    package private(set) var parts: [Part] = []

    /// `firstLine` is where `text` begins in its file.
    package init(_ text: String, firstLine: Int = 1) {
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
    package func next(_ titles: [String]) -> Part? {
        let known = titles.map(Self.plain)
        return parts.first { part in known.contains { part.title.hasPrefix($0) } } ?? (parts.count > 1 ? parts[1] : nil)
    }

    /// What was done: under "Done" or "Delivered", else under the first heading that is not the one of what is planned.
    package var done: Part? {
        let named = parts.first { part in ["done", "delivered"].contains { part.title.hasPrefix($0) } }
        return named ?? (parts.first?.title.hasPrefix("next") == true ? nil : parts.first)
    }
}

/// What `portico new status` writes where the data have nothing to say: a comment, so that it is on no page.
package enum DraftHint {
    package static let opening = "<!-- to write:"

    /// `what comes next` → `<!-- to write: what comes next -->`
    package static func comment(_ words: String) -> String { "\(opening) \(words) -->" }
}
