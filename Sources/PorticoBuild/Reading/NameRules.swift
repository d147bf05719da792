import PorticoDiagnostics
import PorticoRendering

/// Checks the names in one content folder.
enum NameRules {
    /// Reports names that differ only in case or in how accents are encoded, and names that some systems cannot store.
    static func check(_ names: [String], in folder: String) -> [Diagnostic] {
        var seen: [String: String] = [:]
        var result: [Diagnostic] = []
        for name in names {
            if let fault = fault(of: name) { result.append(unsafe(name, fault, in: folder)) }
            if let first = seen.updateValue(name, forKey: OutputPath.key(name)) {
                result.append(collision(first, name, in: folder))
            }
        }
        return result
    }

    private static func fault(of name: String) -> String? {
        for scalar in name.unicodeScalars {
            if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { return "a control character" }
            if scalar == "\\" { return "a backslash" }
            if scalar == "\u{FFFD}" { return "bytes that are not UTF-8" }
        }
        return nil
    }

    private static func unsafe(_ name: String, _ fault: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .unsafeName,
            place: SourceRange(file: "\(folder)/\(name)", line: 1),
            summary: "the file's name contains \(fault)",
            explanation: "some systems cannot store or serve such a name",
            fix: "rename the file"
        )
    }

    private static func collision(_ first: String, _ second: String, in folder: String) -> Diagnostic {
        Diagnostic(
            .caseCollision,
            place: SourceRange(file: "\(folder)/\(second)", line: 1),
            summary: "\"\(second)\" and \"\(first)\" are the same name on some systems",
            explanation: "their names differ only in case or in how accents are stored",
            fix: "rename one of them"
        )
    }
}

extension Check {
    static let caseCollision = Check(
        .files,
        "case-collision",
        .error,
        "Names in a folder differ in more than case",
        fix: "rename one of the files"
    )
    static let unsafeName = Check(
        .files,
        "unsafe-name",
        .error,
        "A file name is safe in an address and on every system",
        fix: "rename the file"
    )
}
