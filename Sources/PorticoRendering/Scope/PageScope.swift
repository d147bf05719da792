internal import PorticoModel

/// A page of a project and where it stands: makes the links and the small recurring pieces, so that one thing looks one
/// way everywhere.
struct PageScope: Sendable {
    let scope: ProjectScope
    /// Relative to the portal: `guides/booking.html`.
    let path: String

    var project: Project { scope.project }
    var portal: Portal { scope.portal }
    var words: Words { scope.words }
    var statusDate: CalendarDate? { scope.statusDate }

    /// From this page to another output path, fragment included.
    func href(_ target: String) -> String { PortalLayout.relative(target, from: path) }

    /// `<a href="timeline.html#m3">M3</a>`; the id alone where nothing shows it.
    func item(_ id: String) -> HTML {
        guard let target = scope.target(of: id) else { return HTML("<span class=\"id\">\(id)</span>") }
        return HTML("<a class=\"id\" href=\"\(href(target.outputPath))\">\(id)</a>")
    }

    /// `M3 Pilot accepted`, the id as a link.
    func titled(_ id: String) -> HTML {
        guard let target = scope.target(of: id) else { return item(id) }
        return HTML("\(item(id))<span class=\"title\"> \(target.title)</span>")
    }

    /// Several ids, `D-01, D-02`; nil where there is none.
    func items(_ ids: [String]) -> HTML? {
        ids.isEmpty ? nil : ids.map(item).joined(separator: ", ")
    }

    /// A person's name; the id where nobody is known by it.
    func person(_ id: String) -> String { scope.people[id]?.name ?? id }
    func person(_ id: String?) -> String? { id.map { person($0) } }

    /// Words of the author's, with the ids in them as links: `Test data came late (I-4)`. The brackets of `[I-4]`, as ids are
    /// written in Markdown, are not shown.
    func prose(_ text: String) -> HTML {
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

    /// A headline: ids are links, and short words with a hyphen are kept in one piece (`go-live`).
    func headline(_ text: String) -> HTML {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word -> HTML in
            let linked = prose(String(word))
            guard linked.source == HTML(text: word).source else { return linked }
            return word.contains("-") && word.count < 15 ? "<span class=\"nb\">\(word)</span>" : linked
        }.joined(separator: " ")
    }

    func prose(_ text: String?) -> HTML? { text.map { prose($0) } }

    /// The identifier at the start of `text`: capitals, perhaps a hyphen, digits, and no letter after them.
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
