import Foundation

/// Writes SARIF 2.1.0 with one run and one description of each rule that has findings.
/// Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0".
struct SARIFReport {
    let pathPrefix: String
    let rules: [RuleDescription]

    func render(_ diagnostics: [Diagnostic]) -> String {
        let found = Dictionary(diagnostics.map { ($0.rule, $0) }) { first, _ in first }
        let names = found.keys.sorted()
        let known = Dictionary(rules.map { ($0.name, $0) }) { first, _ in first }
        let descriptors = names.map { name in
            SARIF.Rule(known[name] ?? .made(of: name, found[name]?.severity ?? .error))
        }
        let indexes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let run = SARIF.Run(
            tool: SARIF.Tool(driver: SARIF.Driver(rules: descriptors)),
            results: diagnostics.map { result($0, ruleIndex: indexes[$0.rule] ?? 0) }
        )
        return JSONText.pretty(SARIF.Log(runs: [run])) + "\n"
    }

    private func result(_ diagnostic: Diagnostic, ruleIndex: Int) -> SARIF.Result {
        let words = [diagnostic.summary, diagnostic.explanation, diagnostic.fix].filter { !$0.isEmpty }
        return SARIF.Result(
            ruleId: diagnostic.rule,
            ruleIndex: ruleIndex,
            level: SARIF.level(of: diagnostic.severity),
            message: SARIF.Message(text: words.joined(separator: "\n")),
            locations: [SARIF.Location(diagnostic.place, prefix: pathPrefix)],
            relatedLocations: diagnostic.related.isEmpty
                ? nil
                : diagnostic.related.enumerated().map { index, related in
                    SARIF.Location(related.place, prefix: pathPrefix, id: index, message: related.message)
                }
        )
    }
}

extension RuleDescription {
    /// Makes a description for a check that has none: `update-without-snapshot` → `Update without snapshot`.
    fileprivate static func made(of name: String, _ severity: Diagnostic.Severity) -> RuleDescription {
        let words = name.split(separator: "-").joined(separator: " ")
        return RuleDescription(
            name: name,
            severity: severity,
            summary: words.prefix(1).uppercased() + words.dropFirst()
        )
    }
}

/// The part of the format that the report uses.
private enum SARIF {
    struct Log: Encodable {
        var schema = "https://json.schemastore.org/sarif-2.1.0.json"
        var version = "2.1.0"
        var runs: [Run]

        enum CodingKeys: String, CodingKey {
            case schema = "$schema"
            case version, runs
        }
    }

    struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    struct Tool: Encodable {
        var driver: Driver
    }

    struct Driver: Encodable {
        var name = "portico"
        var rules: [Rule]
    }

    struct Rule: Encodable {
        struct Configuration: Encodable {
            var level: String
        }

        var id: String
        var shortDescription: Message
        var fullDescription: Message?
        var help: Message?
        var defaultConfiguration: Configuration

        init(_ rule: RuleDescription) {
            id = rule.name
            shortDescription = Message(text: rule.summary)
            fullDescription = rule.explanation.isEmpty ? nil : Message(text: rule.explanation)
            help = rule.fix.isEmpty ? nil : Message(text: rule.fix)
            defaultConfiguration = Configuration(level: level(of: rule.severity))
        }
    }

    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int
        var level: String
        var message: Message
        var locations: [Location]
        var relatedLocations: [Location]?
    }

    struct Message: Encodable {
        var text: String
    }

    struct Location: Encodable {
        struct Physical: Encodable {
            var artifactLocation: Artifact
            var region: Region
        }

        struct Artifact: Encodable {
            var uri: String
        }

        struct Region: Encodable {
            var startLine: Int
            var startColumn: Int
            var endLine: Int
            var endColumn: Int
        }

        var id: Int?
        var physicalLocation: Physical
        var message: Message?

        init(_ range: SourceRange, prefix: String, id: Int? = nil, message: String? = nil) {
            self.id = id
            self.message = message.map(Message.init)
            physicalLocation = Physical(
                artifactLocation: Artifact(uri: uri(of: prefix + range.file)),
                region: Region(
                    startLine: range.start.line,
                    startColumn: range.start.column,
                    endLine: range.end.line,
                    endColumn: range.end.column
                )
            )
        }
    }

    static func level(of severity: Diagnostic.Severity) -> String { severity.rawValue }

    /// Returns a relative URI reference (RFC 3986) in which everything except unreserved characters and `/` is
    /// percent-encoded.
    static func uri(of path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }
}
