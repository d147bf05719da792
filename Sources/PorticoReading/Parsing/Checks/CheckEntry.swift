package import PorticoDiagnostics
import PorticoModel

/// What the program tells about a decoding check, and the example that is its test.
package struct CheckEntry: Sendable {
    package var check: Check
    /// Below the client's folder: `plan.yml`.
    package var path: String
    /// The file, with the place of the error marked. Made when it is asked for: some are large.
    package var example: MarkedText { MarkedText(source()) }
    /// What is said of it.
    package var message: String
    /// What else must be there, by path.
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
