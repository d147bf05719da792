internal import PorticoModel

/// A page of a project and its path. Builds links and small recurring pieces of markup, so that they look the same
/// everywhere.
struct PageScope: Sendable {
    let scope: ProjectScope
    /// The path relative to the portal: `guides/booking.html`.
    let path: String

    /// The folder of the page, relative to the portal.
    var folder: Substring { path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)] }
    var project: Project { scope.project }
    var portal: Portal { scope.portal }
    var words: Words { scope.words }
    var statusDate: CalendarDate? { scope.statusDate }

    /// Returns the relative link from this page to another output path, including a fragment.
    func href(_ target: String) -> String { PortalLayout.relative(target, from: path) }

    /// Returns a date as the reader's language writes it, or nil if there is none.
    func date(_ date: CalendarDate?) -> HTML? { date.map { words.date($0) } }

    /// Returns `<a href="timeline.html#m3">M3</a>`, or only the id if no page shows the item.
    func item(_ id: String) -> HTML {
        guard let target = scope.target(of: id) else { return HTML("<span class=\"id\">\(id)</span>") }
        return HTML("<a class=\"id\" href=\"\(href(target.outputPath))\">\(id)</a>")
    }

    /// Returns `M3 Pilot accepted` with the id as a link.
    func titled(_ id: String) -> HTML {
        guard let target = scope.target(of: id) else { return item(id) }
        return HTML("\(item(id))<span class=\"title\"> \(target.title)</span>")
    }

    /// Returns several ids, `D-01, D-02`, or nil if there are none.
    func items(_ ids: [String]) -> HTML? {
        ids.isEmpty ? nil : ids.map(item).joined(separator: ", ")
    }

    /// Returns a person's name, or the id if the person is unknown.
    func person(_ id: String) -> String { scope.people[id]?.name ?? id }
    func person(_ id: String?) -> String? { id.map { person($0) } }

    /// Returns the author's text with ids as links: `Test data came late (I-4)`. The brackets of `[I-4]`, the Markdown
    /// form, are removed.
    func prose(_ text: String) -> HTML {
        // Every id has a digit.
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard text.utf8.contains(where: digits.contains) else { return HTML(text: text) }
        var result: HTML = ""
        var plain = text.startIndex
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isUppercase,
                index == text.startIndex || !text[text.index(before: index)].isIdentifierPart,
                let id = identifier(in: text[index...]), scope.target(of: id) != nil
            else {
                index = text.index(after: index)
                continue
            }
            let end = text.index(index, offsetBy: id.count)
            let isBracketed =
                index > text.startIndex && text[text.index(before: index)] == "[" && end < text.endIndex
                && text[end] == "]"
            result += HTML(text: text[plain..<(isBracketed ? text.index(before: index) : index)]) + item(id)
            index = isBracketed ? text.index(after: end) : end
            plain = index
        }
        return result + HTML(text: text[plain...])
    }

    /// Returns a headline with ids as links and without line breaks in short hyphenated words (`go-live`).
    func headline(_ text: String) -> HTML {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word -> HTML in
            let linked = prose(String(word))
            guard linked == HTML(text: word) else { return linked }
            return word.contains("-") && word.count < 15 ? "<span class=\"nb\">\(word)</span>" : linked
        }.joined(separator: " ")
    }

    func prose(_ text: String?) -> HTML? { text.map { prose($0) } }

    /// Returns the identifier at the start of `text`: capitals, an optional hyphen and digits, not followed by a
    /// letter.
    private func identifier(in text: Substring) -> String? {
        let letters = text.prefix { $0.isASCII && $0.isUppercase }
        let rest = text[letters.endIndex...]
        let hyphen = rest.first == "-" ? rest.prefix(1) : rest.prefix(0)
        let digits = text[hyphen.endIndex...].prefix { $0.isASCII && $0.isNumber }
        guard !letters.isEmpty, !digits.isEmpty else { return nil }
        guard digits.endIndex == text.endIndex || !text[digits.endIndex].isLetter else { return nil }
        return String(text[..<digits.endIndex])
    }
}

extension Character {
    fileprivate var isIdentifierPart: Bool { isLetter || isNumber || self == "-" || self == "_" }
}
