import PorticoDiagnostics
import PorticoModel

/// The registers that may be kept as spreadsheets, each in a file named after its list.
enum RegisterFiles {
    /// The names of all such files: `deliverables.csv`, `risks.csv`…
    static let fileNames: [String] = lists.map { "\($0.key).csv" }.sorted()

    /// The key of each list, and the data file that otherwise contains it.
    static let lists: [String: String] = ProjectData.registers.reduce(into: ["people": "client.yml"]) {
        $0[$1.facts.list] = $1.facts.file
    }

    /// Other names that authors may give to a register's file.
    static let otherNames: [String: String] = ProjectData.registers.reduce(into: [:]) { names, register in
        for name in register.facts.otherNames { names[name] = register.facts.list }
    }

    /// Returns the diagnostic for a list that is in both files.
    static func twice(_ key: String, in file: SourceFile) -> Diagnostic {
        DecodingProblem(
            .registerTwice,
            "the \(key.map { $0 == "_" ? " " : String($0) }.joined()) are also in \(lists[key] ?? "another file")",
            explanation: "keep a register in one file only, so that nobody reads the wrong one",
            fix: "delete one of the two"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }
}

extension Check {
    static let registerTwice = Check(reading: "register-twice", "A register is kept in one file")
}
