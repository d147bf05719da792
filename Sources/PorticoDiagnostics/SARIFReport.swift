/// Writes SARIF 2.1.0: one run, in which every check with findings is described once. Source: OASIS, "Static Analysis
/// Results Interchange Format (SARIF) Version 2.1.0".
struct SARIFReport {
    let pathPrefix: String
    /// The version of the program; empty if it is not known.
    let version: String

    func render(_ diagnostics: [Diagnostic]) -> String {
        let checks = Set(diagnostics.map(\.check)).sorted { $0.name < $1.name }
        let indexes = Dictionary(uniqueKeysWithValues: checks.enumerated().map { ($1, $0) })
        let driver: JSONValue = .members([
            "name": "portico",
            "version": version.isEmpty ? nil : .text(version),
            "rules": .list(checks.map(rule)),
        ])
        let run: JSONValue = [
            "tool": ["driver": driver],
            "columnKind": "unicodeCodePoints",
            "results": .list(diagnostics.map { result($0, ruleIndex: indexes[$0.check] ?? 0) }),
        ]
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        ]
        return log.canonicalText
    }

    private func rule(_ check: Check) -> JSONValue {
        .members([
            "id": .text(check.name),
            "shortDescription": message(check.summary),
            "fullDescription": check.explanation.isEmpty ? nil : message(check.explanation),
            "help": check.fix.isEmpty ? nil : message(check.fix),
            "defaultConfiguration": ["level": .text(check.severity.rawValue)],
        ])
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> JSONValue {
        let words = [diagnostic.summary, diagnostic.explanation, diagnostic.fix].filter { !$0.isEmpty }
        let related = diagnostic.related.enumerated().map { index, related -> JSONValue in
            .members([
                "id": JSONValue(index),
                "physicalLocation": physicalLocation(related.place),
                "message": message(related.message),
            ])
        }
        return .members([
            "ruleId": .text(diagnostic.rule),
            "ruleIndex": JSONValue(ruleIndex),
            "level": .text(diagnostic.severity.rawValue),
            "message": message(words.joined(separator: "\n")),
            "locations": [["physicalLocation": physicalLocation(diagnostic.place)]],
            "relatedLocations": related.isEmpty ? nil : .list(related),
        ])
    }

    private func message(_ text: String) -> JSONValue { ["text": .text(text)] }

    private func physicalLocation(_ range: SourceRange) -> JSONValue {
        [
            "artifactLocation": ["uri": .text(Self.uri(of: pathPrefix + range.file))],
            "region": [
                "startLine": JSONValue(range.start.line),
                "startColumn": JSONValue(range.start.column),
                "endLine": JSONValue(range.end.line),
                "endColumn": JSONValue(range.end.column),
            ],
        ]
    }

    /// Returns a relative URI reference (RFC 3986) in which everything except unreserved characters and `/` is
    /// percent-encoded.
    private static func uri(of path: String) -> String {
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default:
                result += Hexadecimal.percentEscape(of: byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
