/// An update's text split at its headings of level 2, line by line.
package struct UpdateParts {
    package struct Part {
        /// The heading as written.
        package var heading: String
        /// The heading in lower case with only letters and spaces: `done`.
        package var title: String
        package var lines: [Line]
    }

    package struct Line {
        /// The line number, from 1.
        package var number: Int
        package var text: Substring
        /// Whether the line is in a code block.
        package var isCode: Bool
    }

    package private(set) var parts: [Part] = []

    /// `firstLine` is the line of the file on which `text` begins.
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

    /// Returns the plan: the part under the first heading that begins with one of `titles`, otherwise under the second
    /// heading.
    package func next(_ titles: [String]) -> Part? {
        let known = titles.map(Self.plain)
        return parts.first { part in known.contains { part.title.hasPrefix($0) } } ?? (parts.count > 1 ? parts[1] : nil)
    }

    /// The part under "Done" or "Delivered", otherwise under the first heading that is not the plan's.
    package var done: Part? {
        let named = parts.first { part in ["done", "delivered"].contains { part.title.hasPrefix($0) } }
        return named ?? (parts.first?.title.hasPrefix("next") == true ? nil : parts.first)
    }
}

/// The comment that `portico new status` writes if the data contain nothing for a part. It never appears on a page.
package enum DraftHint {
    package static let opening = "<!-- to write:"

    /// Returns the comment with this text: `what comes next` → `<!-- to write: what comes next -->`.
    package static func comment(_ words: String) -> String { "\(opening) \(words) -->" }
}
