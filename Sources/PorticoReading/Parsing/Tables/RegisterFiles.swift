import PorticoDiagnostics
import PorticoModel

/// The registers that may be kept as a spreadsheet instead: a file named after the list it stands for.
enum RegisterFiles {
    /// `deliverables.csv`, `risks.csv`…
    static let fileNames: [String] = lists.map { "\($0.key).csv" }.sorted()

    /// Each list's key and the data file it else stands in.
    static let lists: [String: String] = ProjectData.registers.reduce(into: ["people": "client.yml"]) {
        $0[$1.facts.list] = $1.facts.file
    }

    /// What somebody may call a register's table who knows the YAML file.
    static let otherNames: [String: String] = ProjectData.registers.reduce(into: [:]) { names, register in
        for name in register.facts.otherNames { names[name] = register.facts.list }
    }

    /// What is said where a list stands in both.
    static func twice(_ key: String, in file: SourceFile) -> Diagnostic {
        DecodingProblem(
            .registerTwice,
            "the \(key.map { $0 == "_" ? " " : String($0) }.joined()) stand in \(lists[key] ?? "another file") too",
            explanation: "a register is kept in one file, so that nobody reads the wrong one",
            fix: "delete one of the two"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }
}
