import Foundation

/// Writes one JSON object per line (JSON Lines) with sorted keys. Lines and columns count from 1; columns count Unicode
/// scalars.
struct JSONLinesReport {
    private struct Place: Encodable {
        var file: String
        var line: Int
        var column: Int
        var endLine: Int
        var endColumn: Int

        init(_ range: SourceRange, prefix: String) {
            file = prefix + range.file
            (line, column) = (range.start.line, range.start.column)
            (endLine, endColumn) = (range.end.line, range.end.column)
        }
    }

    private struct Related: Encodable {
        var place: Place
        var message: String
    }

    private struct Entry: Encodable {
        var rule: String
        var severity: String
        var place: Place
        var summary: String
        var explanation: String?
        var fix: String?
        var related: [Related]?
    }

    let pathPrefix: String

    func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { JSONText.line(entry($0)) + "\n" }.joined()
    }

    private func entry(_ diagnostic: Diagnostic) -> Entry {
        let related = diagnostic.related.map {
            Related(place: Place($0.place, prefix: pathPrefix), message: $0.message)
        }
        return Entry(
            rule: diagnostic.rule,
            severity: diagnostic.severity.rawValue,
            place: Place(diagnostic.place, prefix: pathPrefix),
            summary: diagnostic.summary,
            explanation: diagnostic.explanation.isEmpty ? nil : diagnostic.explanation,
            fix: diagnostic.fix.isEmpty ? nil : diagnostic.fix,
            related: related.isEmpty ? nil : related
        )
    }
}

/// Writes JSON for all reports. Keys are sorted, so that equal findings give equal bytes.
enum JSONText {
    static func line(_ value: some Encodable) -> String { text(value, [.sortedKeys, .withoutEscapingSlashes]) }

    static func pretty(_ value: some Encodable) -> String {
        text(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    }

    private static func text(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        // Reports contain only texts and whole numbers, so encoding cannot fail.
        guard let data = try? encoder.encode(value) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}
