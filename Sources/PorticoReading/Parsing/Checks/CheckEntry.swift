package import PorticoDiagnostics
package import PorticoModel

/// The documentation of a decoding check, with an example that also serves as its test.
package struct CheckEntry: Sendable {
    package var check: DecodingCheck
    /// One line that says what must be true.
    package var summary: String
    /// The path inside the client's folder: `plan.yml`.
    package var path: String
    /// The file with the place of the error marked. Computed on demand because some are large.
    package var example: MarkedText { MarkedText(source()) }
    /// The message for the example.
    package var message: String
    /// Other files that the example needs, by path.
    package var others: [String: String]
    private var source: @Sendable () -> String

    init(
        _ check: DecodingCheck,
        _ summary: String,
        in path: String,
        _ example: @autoclosure @escaping @Sendable () -> String,
        says message: String,
        beside others: [String: String] = [:]
    ) {
        self.check = check
        self.summary = summary
        self.path = path
        source = example
        self.message = message
        self.others = others
    }
}

extension DecodingCheck {
    /// All checks with their examples, in the order of the cases.
    package static let catalogue: [CheckEntry] = textEntries + kindEntries + valueEntries + fileEntries + tableEntries

    /// Every check as the lists of all findings show it. Always errors.
    package static let descriptions: [RuleDescription] = catalogue.map {
        RuleDescription(name: $0.check.rawValue, severity: .error, summary: $0.summary)
    }

    package var entry: CheckEntry? { Self.catalogue.first { $0.check == self } }
}
