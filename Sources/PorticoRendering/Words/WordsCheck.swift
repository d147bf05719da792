internal import PorticoDiagnostics
internal import PorticoMarkdown
internal import PorticoModel

/// Checks that a language file has all required texts and no others.
enum WordsCheck {
    /// The keys that Swift code uses: those of ``Word`` with their plural forms, and one for each value of each fixed
    /// list.
    static var required: Set<String> {
        var keys: Set<String> = ["language"]
        for word in Word.allCases {
            if word.isCounted {
                keys.formUnion(["\(word.rawValue).one", "\(word.rawValue).other"])
            } else {
                keys.insert(word.rawValue)
            }
        }
        for month in 1...12 { keys.formUnion(["month.short.\(month)", "month.long.\(month)"]) }
        for day in 1...7 { keys.formUnion(["weekday.\(day)", "weekday.short.\(day)"]) }
        keys.formUnion(ChartWords.keys + MarkdownWords.keys)
        keys.formUnion(FeedWord.keys)
        for (list, values) in closedLists { keys.formUnion(values.map { "\(list).\($0)" }) }
        return keys
    }

    private static var closedLists: [(String, [String])] {
        [
            ("nav", PortalPlace.all.map(\.name)),
            ("script.search", ProjectData.registers.compactMap { $0.facts.found }),
            ("measure", ComputedHealth.Measure.allCases.map { "\($0.rawValue).none" }),
            ("health", Health.allCases.map(\.rawValue)), ("health_before", Health.allCases.map(\.rawValue)),
            ("dimension", Dimension.allCases.map(\.rawValue)),
            ("update_kind", StatusUpdate.Kind.allCases.map(\.rawValue)),
            ("section", SectionKind.allCases.map(\.rawValue)),
            ("page_kind", Page.Kind.allCases.map(\.rawValue)), ("side", Side.allCases.map(\.rawValue)),
            ("deliverable", Deliverable.Status.allCases.map(\.rawValue)),
            ("method", Acceptance.Method.allCases.map(\.rawValue)),
            ("criterion", Criterion.Result.allCases.map(\.rawValue)),
            ("risk", Risk.Status.allCases.map(\.rawValue)), ("response", Risk.Response.allCases.map(\.rawValue)),
            ("severity", Issue.Severity.allCases.map(\.rawValue) + ["minor", "normal", "major", "question"]),
            ("type", ["document", "data", "configuration", "software", "training", "report", "design", "service"]),
            ("assumption", Assumption.Status.allCases.map(\.rawValue)),
            ("dependency", Dependency.Status.allCases.map(\.rawValue)),
            ("change", ChangeRequest.Status.allCases.map(\.rawValue)),
            ("payment", PaymentState.allCases.map(\.rawValue)),
            ("maintenance", MaintenanceWindow.Status.allCases.map(\.rawValue)),
        ]
    }

    /// Reports missing keys of a complete file, compared with the keys of the theme's English file.
    static func missing(in file: WordsFile, path: String, keys: Set<String>) -> [Diagnostic] {
        keys.subtracting(file.entries.keys).sorted().map { key in
            Diagnostic(
                .missingWords,
                place: SourceRange(file: path, line: 1),
                summary: "there is no text for \"\(key)\"",
                fix: "add a line: \(key): …"
            )
        }
    }

    /// Reports keys that no page uses, and placeholders that have no value.
    static func strange(in file: WordsFile, english: WordsFile) -> [Diagnostic] {
        file.entries.sorted { $0.key < $1.key }.compactMap { key, entry in
            guard let original = english.entries[key] else {
                let nearest = NearestSpelling.of(key, among: english.entries.keys)
                return Diagnostic(
                    .unknownWord,
                    place: entry.place,
                    summary: "no page uses the text \"\(key)\"",
                    fix: nearest.map { "did you mean \"\($0)\"?" } ?? "remove the line"
                )
            }
            let known = Phrase(original.text).placeholders
            guard let strange = Phrase(entry.text).placeholders.subtracting(known).min() else { return nil }
            return Diagnostic(
                .unknownValue,
                place: entry.place,
                summary: "the page has no value {\(strange)} for \"\(key)\"",
                fix: known.isEmpty ? "remove it" : "use only {\(known.sorted().joined(separator: "}, {"))}"
            )
        }
    }
}

extension Check {
    static let missingWords = Check(
        .theme,
        "missing-words",
        .error,
        "A language file has all texts",
        fix: "add the line"
    )
    static let unknownWord = Check(
        .theme,
        "unknown-word",
        .error,
        "Every text that is used exists, and every text is used",
        fix: "correct the key"
    )
}
