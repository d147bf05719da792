import PorticoDiagnostics
import PorticoModel

/// Reads a register kept as a spreadsheet as the same records as in YAML. Columns are the record's keys, such as
/// `baseline.finish` for a nested one. Values in a list cell are separated by `;`, `,` or spaces.
struct TableReader {
    let shape: RecordShape
    let format: TableFormat
    /// The names that `allow` may contain.
    let names: RuleNames
    var diagnostics: [Diagnostic] = []

    init(_ shape: RecordShape, format: TableFormat, names: RuleNames) {
        self.shape = shape
        self.format = format
        self.names = names
    }

    /// Returns a node for each row after the first. Returns nil if the columns are invalid, because every row would
    /// then have the same error.
    mutating func read(_ source: SourceText) -> [DataNode]? {
        let start = SourceRange(file: source.path, line: 1)
        guard !source.bytes.contains(0) else {
            let problem = DecodingProblem(
                .csvEncoding,
                "this is not UTF-8 but looks like UTF-16",
                fix: "save the table as CSV UTF-8"
            )
            diagnostics.append(problem.diagnostic(at: start))
            return nil
        }
        var reader = CSVReader(source)
        var rows = reader.rows()
        diagnostics += reader.diagnostics
        guard !rows.isEmpty else {
            let problem = DecodingProblem(
                .csvWithoutColumns,
                "the first row does not name any columns",
                fix: "start with a row of keys: id,title"
            )
            diagnostics.append(problem.diagnostic(at: start))
            return []
        }
        diagnostics += rows.joined().compactMap(ControlCharacters.problem)
        let header = rows.removeFirst()
        let columns = columns(header)
        let names = Set(columns.compactMap { $0?.name })
        let missing = shape.fields.filter { $0.isRequired && known[$0.key] != nil && !names.contains($0.key) }.map(
            \.key
        )
        guard missing.isEmpty else {
            if diagnostics.isEmpty, let first = header.first { diagnostics.append(lacking(missing, at: first.place)) }
            return nil
        }
        return rows.compactMap { node(for: $0, columns) }
    }

    private func lacking(_ keys: [String], at place: SourceRange) -> Diagnostic {
        DecodingProblem(
            .missingKey,
            "the column \"\(keys[0])\" is missing",
            explanation: "every row must have \(keys.joined(separator: ", "))",
            fix: "add it to the first row"
        ).diagnostic(at: place)
    }

    /// Returns the key and the shape of each column; nil for a column that is not read. Capital letters do not matter, and
    /// a misspelt column is reported and read as the one that was meant.
    private mutating func columns(_ header: [CSVReader.Cell]) -> [(name: String, shape: ValueShape)?] {
        let names = header.map { cell in key(cell.text) }
        var seen: Set<String> = []
        return zip(header, names).map { cell, name in
            guard !cell.text.isEmpty else { return nil }
            guard let name, let shape = known[name] ?? allowanceColumn(name) else {
                let likely = likely(cell.text)
                diagnostics.append(unknown(cell, likely: likely))
                guard let likely, let shape = known[likely], !names.contains(likely), seen.insert(likely).inserted
                else {
                    return nil
                }
                return (likely, shape)
            }
            guard seen.insert(name).inserted else {
                let problem = DecodingProblem(.csvDuplicateColumn, "the column \"\(name)\" occurs twice")
                diagnostics.append(problem.diagnostic(at: cell.place))
                return nil
            }
            return (name, shape)
        }
    }

    /// Returns the key that a column's head names: `Title` → `title`; nil if there is none.
    private func key(_ head: String) -> String? {
        [head, head.lowercased()].first { known[$0] != nil || allowanceColumn($0) != nil }
    }

    private func likely(_ head: String) -> String? {
        NearestSpelling.of(head, among: head.hasPrefix("allow.") ? allowanceColumns : Array(known.keys))
    }

    private func unknown(_ cell: CSVReader.Cell, likely: String?) -> Diagnostic {
        DecodingProblem(
            .unknownKey,
            "unknown column \"\(cell.text.shortened(to: 40))\"",
            explanation: likely == nil ? "the columns are: \(known.keys.sorted().joined(separator: ", "))" : "",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? listOfGroups(cell.text)
        ).diagnostic(at: cell.place)
    }

    /// Returns advice for a key that has no column because it contains groups of keys.
    private func listOfGroups(_ name: String) -> String {
        guard shape.fields.contains(where: { $0.key == name.split(separator: ".").first.map(String.init) }) else {
            return ""
        }
        return "\(name) cannot be a column; keep the register as YAML if you need it"
    }

    private mutating func node(
        for row: [CSVReader.Cell],
        _ columns: [(name: String, shape: ValueShape)?]
    ) -> DataNode? {
        guard let first = row.first else { return nil }
        guard row.count <= columns.count else {
            let problem = DecodingProblem(
                .csvRowLength,
                "this row has \(row.count) cells, but the table has \(columns.count) columns",
                fix: "put cells that contain separators in quotes"
            )
            diagnostics.append(
                problem.diagnostic(
                    at: SourceRange(
                        file: first.place.file,
                        start: first.place.start,
                        end: first.place.start
                    )
                )
            )
            return nil
        }
        var root = TableBranch()
        for (cell, column) in zip(row, columns) {
            guard let column, !cell.text.isEmpty else { continue }
            guard column.name != "allow" else {
                for (rule, reason) in allowances(in: cell) { root.insert(reason, at: ["allow", rule]) }
                continue
            }
            root.insert(value(of: cell, column.shape), at: column.name.split(separator: ".").map(String.init)[...])
        }
        return root.node(at: first.place)
    }

    private func value(of cell: CSVReader.Cell, _ shape: ValueShape) -> DataNode {
        switch shape {
        case .list(.pathColumn): return paths(cell)
        case .list(let element): return DataNode(content: .list(elements(of: cell, element)), place: cell.place)
        // A value or a list of values: the cell contains a list.
        case .either(let shapes):
            return value(of: cell, shapes.first { $0 == .list(shapes[0]) } ?? shapes.first ?? .text)
        case .date: return scalar(format.iso(cell.text), isQuoted: false, at: cell.place)
        case .number, .wholeNumber: return number(cell)
        case .flag: return scalar(cell.text.lowercased(), isQuoted: false, at: cell.place)
        default: return scalar(cell.text, isQuoted: true, at: cell.place)
        }
    }

    /// Ids and words are separated by any separator, texts by semicolons and line breaks.
    private func elements(of cell: CSVReader.Cell, _ shape: ValueShape) -> [DataNode] {
        let isText = shape == .text
        let parts = cell.text.split { character in
            character == ";" || character.isNewline || !isText && (character == "," || character.isWhitespace)
        }
        return parts.map { part in
            let words = String(part.drop(while: \.isWhitespace))
            return value(of: CSVReader.Cell(text: words, place: cell.place), shape)
        }
    }

    /// Reads paths: `files/a.zip; files/b.pdf`. They are separated by `;` or `|`, because a path may contain spaces and
    /// commas.
    private func paths(_ cell: CSVReader.Cell) -> DataNode {
        let parts = cell.text.split { $0 == ";" || $0 == "|" || $0.isNewline }
        let files = parts.map { part -> DataNode in
            var words = part.drop(while: \.isWhitespace)
            while words.last?.isWhitespace == true { words = words.dropLast() }
            let path = scalar(String(words), isQuoted: true, at: cell.place)
            let entry = DataNode.Entry(key: "path", keyPlace: cell.place, value: path)
            return DataNode(content: .mapping([entry]), place: cell.place)
        }
        return DataNode(content: .list(files), place: cell.place)
    }

    private func number(_ cell: CSVReader.Cell) -> DataNode {
        if let plain = format.plainNumber(cell.text) { return scalar(plain, isQuoted: false, at: cell.place) }
        let advice = format.adviceOnNumber(cell.text)
        return DataNode(
            content: .scalar(.init(text: cell.text, isQuoted: false, advice: advice)),
            place: cell.place
        )
    }

    private func scalar(_ text: String, isQuoted: Bool, at place: SourceRange) -> DataNode {
        DataNode(content: .scalar(.init(text: text, isQuoted: isQuoted)), place: place)
    }
}

extension Check {
    static let csvRowLength = Check(reading: "csv-row-length", "Every row has as many cells as there are columns")
    static let csvDuplicateColumn = Check(reading: "csv-duplicate-column", "A column occurs only once")
    static let csvEncoding = Check(reading: "csv-encoding", "A table is UTF-8")
    static let csvWithoutColumns = Check(reading: "csv-without-columns", "The first row names the columns")
}
