import PorticoDiagnostics
import PorticoModel

/// The findings of reading files, besides their values.
struct DecodingFindings: Sendable {
    /// The names that `allow` may contain in the files.
    let names: RuleNames
    var diagnostics: [Diagnostic] = []
    var references: [ItemReference] = []
    /// Items that could not be read completely.
    var damaged: Set<SourceRange> = []
    /// Whether a file, or an item in it, could not be read as the author means it, so that its contents must not be
    /// reported as missing or contradictory.
    var hasUnreadableFile = false

    init(names: RuleNames) {
        self.names = names
    }

    /// Reads a data file. Returns nil if it is not YAML; an empty file is a record without keys.
    mutating func decode<Value>(_ file: SourceFile, _ fields: RecordFields<Value>) -> Value? {
        guard file.text.utf8.count <= Self.sizeLimit else {
            let problem = DecodingProblem(
                .longFile,
                "\(file.text.utf8.count) bytes, but the limit is \(Self.sizeLimit)"
            )
            return fail(problem.diagnostic(at: SourceRange(file: file.path, line: 1)))
        }
        return decode(file.text, of: file.path, fields)
    }

    /// Reads YAML from the beginning of the file at `path`.
    mutating func decode<Value>(_ text: String, of path: String, _ fields: RecordFields<Value>) -> Value? {
        let source = SourceText(path: path, text: text)
        diagnostics += BidirectionalControls.find(in: source)
        var reader = YAMLReader(source)
        let root = reader.read(text)
        diagnostics += reader.diagnostics
        hasUnreadableFile = hasUnreadableFile || reader.diagnostics.contains { $0.severity == .error }
        let start = SourceRange(file: path, line: source.firstLineWithContent)
        switch root?.content {
        case nil where reader.hasFailed:
            hasUnreadableFile = true
            return nil
        case nil, .null?:
            return read([], at: start, fields)
        case .mapping(let entries)?:
            return read(entries, at: start, fields, except: reader.faultyLines)
        case .scalar?, .list?:
            let lists = fields.shape.fields.filter { $0.shape.isListOfRecords }.map(\.key)
            let problem = DecodingProblem(
                .expectedGroup,
                "expected keys with values, found \(root?.kindInWords ?? "")",
                fix: lists.isEmpty ? "" : "put the list under its key: \(lists.joined(separator: ":, ")):"
            )
            return fail(problem.diagnostic(at: root?.place ?? start))
        }
    }

    /// `lines` are those with a fault that has been reported; nothing else in them is reported.
    mutating func read<Value>(
        _ entries: [DataNode.Entry],
        at place: SourceRange,
        _ fields: RecordFields<Value>,
        except lines: Set<Int> = []
    ) -> Value {
        var record = RecordReader(entries, place: place, names: names)
        let value = record.readAll(fields)
        add(record, except: lines)
        return value
    }

    private mutating func add(_ record: RecordReader, except lines: Set<Int> = []) {
        diagnostics += record.diagnostics.filter { !lines.contains($0.place.start.line) }
        references += record.references.filter { !lines.contains($0.place.start.line) }
        damaged.formUnion(record.damaged)
        hasUnreadableFile = hasUnreadableFile || record.losesItems
    }

    /// Reads a register kept as a spreadsheet.
    mutating func decodeTable<Item>(_ file: SourceFile, _ fields: RecordFields<Item>, _ format: TableFormat) -> [Item] {
        let source = SourceText(path: file.path, text: file.text)
        diagnostics += BidirectionalControls.find(in: source)
        var table = TableReader(fields.shape, format: format, names: names)
        let read = table.read(source)
        diagnostics += table.diagnostics
        hasUnreadableFile = hasUnreadableFile || !table.diagnostics.isEmpty
        guard let rows = read else {
            hasUnreadableFile = true
            return []
        }
        var record = RecordReader([], place: SourceRange(file: file.path, line: 1), names: names)
        let items = rows.compactMap { record.read($0, fields) }
        record.refuseRepetitions(of: fields.leaves.map { $0.facts }, among: rows)
        add(record)
        return items
    }

    mutating func fail<Value>(_ diagnostic: Diagnostic) -> Value? {
        diagnostics.append(diagnostic)
        hasUnreadableFile = true
        return nil
    }

    mutating func absorb(_ other: DecodingFindings) {
        diagnostics += other.diagnostics
        references += other.references
        damaged.formUnion(other.damaged)
        hasUnreadableFile = hasUnreadableFile || other.hasUnreadableFile
    }

    static let sizeLimit = 4_194_304
}
