package import PorticoDiagnostics
import PorticoModel

/// The documentation of a decoding check, with an example that also serves as its test.
package struct CheckEntry: Sendable {
    package var check: Check
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
        _ check: Check,
        in path: String,
        _ example: @autoclosure @escaping @Sendable () -> String,
        says message: String,
        beside others: [String: String] = [:]
    ) {
        self.check = check
        self.path = path
        source = example
        self.message = message
        self.others = others
    }
}

extension CheckEntry {
    /// Every check made while data is read.
    package static let all: [CheckEntry] = textEntries + kindEntries + valueEntries + fileEntries + tableEntries

    package static func named(_ name: String) -> CheckEntry? { all.first { $0.check.name == name } }
}
