import PorticoDiagnostics
internal import PorticoModel

/// A register for other programs: its declared fields as a table (CSV) and as data (JSON), under the same names.
struct RegisterTable: Sendable {
    private let register: any ProjectRegister
    private let scope: ProjectScope
    private let name: String

    /// Returns nil for a register that is not exported or has no records.
    init?(_ register: any ProjectRegister, of scope: ProjectScope) {
        guard let name = register.facts.export, register.count(in: scope.project.data) > 0 else { return nil }
        self.register = register
        self.scope = scope
        self.name = name
    }

    var csvPath: String { PortalLayout.export("\(name).csv", of: scope.project.folder) }
    var jsonPath: String { PortalLayout.export("\(name).json", of: scope.project.folder) }

    var files: [OutputFile] {
        let place = scope.portal.place(of: register.facts.place, in: scope.project)
        return [
            OutputFile(path: csvPath, contents: .text(csv), source: .made("the \(name) as CSV", from: place)),
            OutputFile(
                path: jsonPath,
                contents: .text(json.canonicalText),
                source: .made("the \(name) as JSON", from: place)
            ),
        ]
    }

    private var csv: String {
        let names = register.columns.filter { !$0.facts.isCorrection }.flatMap {
            $0.facts.isFile ? [$0.facts.path, "size", "sha256"] : [$0.facts.path]
        }
        return CSVText.table([names] + rows.map { row in names.map { cell(row[$0], of: $0) } })
    }

    /// Separates the texts of a list by semicolons, because they may contain spaces, and ids by spaces.
    private func cell(_ value: JSONValue?, of name: String) -> String {
        guard case .list(let values)? = value, texts.contains(name) else { return value?.plainText ?? "" }
        return values.map(\.plainText).joined(separator: "; ")
    }

    /// The columns that hold lists of texts.
    private var texts: Set<String> {
        Set(register.columns.filter { if case .list(.text) = $0.shape { true } else { false } }.map(\.facts.path))
    }

    private var json: JSONValue {
        var members: [String: JSONValue] = [register.facts.list: .list(rows.map(JSONValue.object))]
        if register.facts.place == .payments, let sum = ContractSum(scope.project) { members["sum"] = sum.json }
        return .object(members)
    }

    /// The values of each record by column name. A file is given as its published path, its size in bytes and its
    /// checksum.
    private var rows: [[String: JSONValue]] {
        register.values(in: scope.project.data, where: { $0.isWritten && !$0.isCorrection }).map { values in
            var row = values
            for column in register.columns where column.facts.isFile {
                guard case .text(let path)? = row[column.facts.path], let file = scope.handedOver.files[path] else {
                    continue
                }
                row[column.facts.path] = .text(file.outputPath)
                row["size"] = JSONValue(file.size)
                row["sha256"] = .text(file.sha256)
            }
            return row
        }
    }
}

extension ProjectScope {
    /// The tables of all registers that are exported and have records.
    var registerTables: [RegisterTable] { ProjectData.registers.compactMap { RegisterTable($0, of: self) } }
}
