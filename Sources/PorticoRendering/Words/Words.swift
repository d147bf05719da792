internal import PorticoMarkdown
internal import PorticoModel

/// The interface texts in one language. Every key that a page may use is guaranteed to exist; see ``WordsCheck``.
struct Words: Sendable {
    /// The language code: `en`.
    var language: String
    /// The texts of charts, in the same language.
    let charts: ChartWords
    /// The texts of the Markdown renderer, in the same language.
    let markdown: MarkdownWords
    /// The texts as written in the file, by key.
    let texts: [String: String]
    private var phrases: [String: Phrase]

    init(language: String, texts: [String: String]) {
        self.language = language
        self.texts = texts
        charts = ChartWords(texts: texts)
        markdown = MarkdownWords(texts: texts)
        phrases = texts.mapValues(Phrase.init)
    }

    /// Returns the text for `key`: `words(.overview)` → `Overview`.
    func callAsFunction(_ key: Word) -> String { text(key.rawValue) }

    /// Returns the text for `key` with its values inserted: `words(.version, ["version": "1.1"])` → `version 1.1`.
    func callAsFunction(_ key: Word, _ values: [String: String]) -> String {
        phrases[key.rawValue]?.text(values) ?? key.rawValue
    }

    /// Same as above, for values that are looked up by name.
    func callAsFunction(_ key: Word, values: (String) -> String?) -> String {
        phrases[key.rawValue]?.text(values) ?? key.rawValue
    }

    /// Same as above, for values that are markup.
    func html(_ key: Word, _ values: [String: HTML]) -> HTML {
        phrases[key.rawValue]?.html(values) ?? HTML(text: key.rawValue)
    }

    /// Returns the form for `count`: `words(.pages, count: 2)` → `2 pages`.
    func callAsFunction(_ key: Word, count: Int, _ values: [String: String] = [:]) -> String {
        let form = count == 1 ? "one" : "other"
        let values = values.merging(["n": number(Double(count))]) { own, _ in own }
        return phrases["\(key.rawValue).\(form)"]?.text(values) ?? key.rawValue
    }

    /// Returns the name of a value in a fixed list: `words.name(Health.atRisk, in: "health")` → `At risk`.
    func name<Value: RawRepresentable<String>>(_ value: Value, in list: String) -> String {
        text("\(list).\(value.rawValue)")
    }

    /// Returns the name of a value chosen by the author. Common ones are translated: `document` → `Document`. Others
    /// are capitalized: `floor plan` → `Floor plan`.
    func usual(_ value: String, in list: String) -> String {
        let known = phrases["\(list).\(value.lowercased())"]?.plain
        return known ?? value.prefix(1).uppercased() + value.dropFirst()
    }

    /// Returns the text for a key built at run time.
    func text(_ key: String) -> String { phrases[key]?.plain ?? key }

    /// The keys and texts without values, which templates may use.
    var plain: [String: String] { phrases.compactMapValues { $0.placeholders.isEmpty ? $0.plain : nil } }
}

/// A text with placeholders for values: `version {version}`.
struct Phrase: Sendable {
    private enum Part: Sendable {
        case words(String)
        case value(String)
    }

    private var parts: [Part] = []
    /// The text without values.
    private(set) var plain = ""

    init(_ text: String) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
            parts.append(.value(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.words(String(rest))) }
        plain = self.text { _ in nil }
    }

    var placeholders: Set<String> {
        Set(parts.compactMap { part in if case .value(let name) = part { name } else { nil } })
    }

    func text(_ values: [String: String]) -> String { text { values[$0] } }

    func text(_ value: (String) -> String?) -> String {
        var result = ""
        for part in parts {
            switch part {
            case .words(let words): result += words
            case .value(let name): result += value(name) ?? ""
            }
        }
        return result
    }

    func html(_ values: [String: HTML]) -> HTML {
        parts.map { part in
            switch part {
            case .words(let words): HTML(text: words)
            case .value(let name): values[name] ?? ""
            }
        }.joined()
    }
}

extension MarkdownWords {
    /// The keys of the Markdown renderer's texts.
    static let keys =
        AlertKind.allCases.map { "markdown.\($0.rawValue)" }
        + ["markdown.details", "markdown.footnotes", "markdown.back", "markdown.show_answer"]

    fileprivate init(texts: [String: String]) {
        self.init()
        for kind in AlertKind.allCases { alerts[kind] = texts["markdown.\(kind.rawValue)"] }
        details = texts["markdown.details"] ?? details
        footnotes = texts["markdown.footnotes"] ?? footnotes
        backToReference = texts["markdown.back"] ?? backToReference
        showAnswer = texts["markdown.show_answer"] ?? showAnswer
    }
}
