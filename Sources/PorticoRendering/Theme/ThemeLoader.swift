internal import PorticoDiagnostics

/// Builds a theme from its files and checks all of it.
struct ThemeLoader {
    private var files: [String: SourceFile] = [:]
    private var english: WordsFile
    private var overrides: [String: SourceFile] = [:]
    private var diagnostics: [Diagnostic] = []

    init(embedded: [SourceFile], overrides: [SourceFile]) {
        for file in embedded { files[file.path] = file }
        english = WordsFile(files["strings/en.yml"] ?? SourceFile(path: "strings/en.yml", text: ""))
        for file in overrides.sorted(by: { $0.path < $1.path }) {
            guard files[file.path] != nil else {
                report(unknown: file.path)
                continue
            }
            self.overrides[file.path] = file
        }
    }

    /// Returns the theme, or nil if one of its files has errors. Each of `views` needs a template that uses only its
    /// names.
    func load(for views: [any TemplateView.Type]) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        var loader = self
        let theme = loader.assemble(for: views)
        let failed = loader.diagnostics.contains { $0.severity == .error }
        return (failed ? nil : theme, Set(loader.diagnostics).sorted())
    }

    private func file(_ path: String) -> SourceFile? { overrides[path] ?? files[path] }

    private mutating func assemble(for views: [any TemplateView.Type]) -> Theme? {
        let templates = scanTemplates()
        check(templates, against: views)
        var editions: [String: Theme.Edition] = [:]
        for language in languages {
            let words = words(in: language)
            guard diagnostics.isEmpty else { continue }
            editions[language] = Theme.Edition(words: words, templates: compile(templates, views, words))
        }
        guard let english = editions["en"] else { return nil }
        let styles = ["assets/portico.css", "assets/code.css", "assets/charts.css"]
        let scripts = files.keys.filter { $0.hasSuffix(".js") }.map { ($0, file($0)?.text ?? "") }
        return Theme(
            english: english,
            editions: editions,
            stylesheet: styles.compactMap { file($0)?.text }.joined(separator: "\n"),
            scripts: Dictionary(uniqueKeysWithValues: scripts)
        )
    }

    private var languages: [String] {
        files.keys.filter { $0.hasPrefix("strings/") }.map { String($0.dropFirst(8).dropLast(4)) }.sorted()
    }

    // MARK: Words

    private mutating func words(in language: String) -> Words {
        let path = "strings/\(language).yml"
        let own = WordsFile(files[path] ?? SourceFile(path: path, text: ""))
        var texts = own.entries.mapValues(\.text)
        diagnostics += own.diagnostics
        diagnostics += WordsCheck.strange(in: own, english: english)
        let keys = WordsCheck.required.union(english.entries.keys)
        diagnostics += WordsCheck.missing(in: own, path: path, keys: keys)
        if let override = overrides[path] {
            let site = WordsFile(override)
            diagnostics += site.diagnostics + WordsCheck.strange(in: site, english: english)
            texts.merge(site.entries.mapValues(\.text)) { _, new in new }
        }
        return Words(language: language, texts: texts)
    }

    // MARK: Templates

    private mutating func scanTemplates() -> [String: ScannedTemplate] {
        var result: [String: ScannedTemplate] = [:]
        for path in files.keys.sorted() where path.hasSuffix(".mustache") {
            guard let source = file(path) else { continue }
            let scanner = TemplateScanner(source)
            let (nodes, problems) = TemplateNode.tree(of: scanner.tags)
            diagnostics += scanner.diagnostics + problems
            result[String(path.dropLast(9))] = ScannedTemplate(source: source, marks: scanner.marks, nodes: nodes)
        }
        return result
    }

    private mutating func check(_ templates: [String: ScannedTemplate], against views: [any TemplateView.Type]) {
        let partials = templates.filter { $0.key.hasPrefix("partials/") }
        let plain = Words(language: "en", texts: english.entries.mapValues(\.text)).plain
        var checker = TemplateChecker(
            partials: Dictionary(uniqueKeysWithValues: partials.map { (String($0.key.dropFirst(9)), $0.value.nodes) }),
            words: Set(plain.keys)
        )
        for view in views {
            guard let scanned = templates[view.template] else {
                report(missing: "\(view.template).mustache")
                continue
            }
            checker.check(scanned.nodes, against: view.viewShape)
        }
        diagnostics += checker.diagnostics
    }

    private func compile(
        _ templates: [String: ScannedTemplate],
        _ views: [any TemplateView.Type],
        _ words: Words
    ) -> [String: CompiledTemplate] {
        let plain = words.plain
        var compiled: [String: CompiledTemplate] = [:]
        for view in views {
            compiled[view.template] = templates[view.template].map {
                CompiledTemplate($0, for: view.viewShape, templates: templates, words: plain)
            }
        }
        return compiled
    }

    // MARK: Reports

    private mutating func report(unknown path: String) {
        let nearest = NearestSpelling.of(path, among: files.keys)
        diagnostics.append(
            Diagnostic(
                .unknownTemplate,
                place: SourceRange(file: path, line: 1),
                summary: "the theme has no file named \"\(path)\"",
                explanation: "A site's file replaces the theme's file of the same name.",
                fix: nearest.map { "did you mean \"\($0)\"?" } ?? "rename or remove it"
            )
        )
    }

    private mutating func report(missing path: String) {
        let place = SourceRange(file: path, line: 1)
        diagnostics.append(Diagnostic(.missingTemplate, place: place, summary: "the theme has no \"\(path)\""))
    }
}

extension Check {
    static let missingTemplate = Check(
        .theme,
        "missing-template",
        .error,
        "A theme has all required templates",
        fix: "restore it, or use the built-in one"
    )
    static let unknownTemplate = Check(
        .theme,
        "unknown-template",
        .error,
        "Every file of a theme has a known name",
        fix: "rename or remove it"
    )
}
