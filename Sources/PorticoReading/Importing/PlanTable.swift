import PorticoDiagnostics
package import PorticoModel

/// Reads milestones from any spreadsheet, using a mapping of its columns.
package struct PlanTable {
    /// The columns by milestone key: `["title": "Name", "baseline": "Due date"]`.
    package var columns: [String: String]
    package var format: TableFormat

    /// Keys that can be mapped.
    package static let keys = ["id", "title", "phase", "key", "baseline", "forecast", "actual", "reason", "depends_on"]

    package init(columns: [String: String], format: TableFormat = TableFormat()) {
        self.columns = columns
        self.format = format
    }

    /// Reads one milestone per row. If no column contains ids, they are numbered. Throws if a mapped column does not
    /// exist.
    package func read(_ csv: String) throws(ImportProblem) -> ImportedPlan {
        var reader = CSVReader(SourceText(path: "", text: csv))
        var rows = reader.rows()
        if let first = reader.diagnostics.first {
            throw ImportProblem("line \(first.place.start.line): \(first.summary)")
        }
        guard !rows.isEmpty else { throw ImportProblem("the first row does not name any columns") }
        let header = rows.removeFirst().map(\.text)
        let places = try self.places(in: header)
        var plan = ImportedPlan()
        let entries = rows.enumerated().map { index, row in
            Entry(
                line: row.first?.place.start.line ?? index + 2,
                values: places.compactMapValues { row.indices.contains($0) ? row[$0].text : nil }.filter {
                    !$0.value.isEmpty
                }
            )
        }
        let ids = ImportedIDs(entries.map { $0.values["id"] })
        for (index, entry) in entries.enumerated() { plan.add(entry, ids.id(ofRow: index), ids, format) }
        let unused = header.enumerated().filter { index, name in !name.isEmpty && !places.values.contains(index) }
        plan.leftOut += unused.map { "the column \"\($0.element)\"" }
        return plan
    }

    private func places(in header: [String]) throws(ImportProblem) -> [String: Int] {
        var result: [String: Int] = [:]
        for key in Self.keys {
            let name = columns[key] ?? key
            if let index = header.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
                result[key] = index
            } else if columns[key] != nil {
                let likely = NearestSpelling.of(name, among: header).map { "; did you mean \"\($0)\"?" }
                let known = "; the columns are \(header.filter { !$0.isEmpty }.joined(separator: ", "))"
                throw ImportProblem("there is no column \"\(name)\"\(likely ?? known)")
            }
        }
        guard result["title"] != nil else {
            throw ImportProblem(
                "no column contains the title; choose one with --map title=COLUMN from \(header.joined(separator: ", "))"
            )
        }
        return result
    }
}

/// A row, keyed by the mapped keys.
private struct Entry {
    var line: Int
    var values: [String: String]
}

/// Assigns unique ids to milestones: those of the table if they are valid, otherwise new ones.
private struct ImportedIDs {
    private let written: [String?]
    /// The assigned ids by row.
    private var assigned: [Int: String] = [:]
    /// The ids by the table's own id; the first row that has it wins.
    private(set) var byWritten: [String: String] = [:]

    init(_ written: [String?]) {
        self.written = written
        var taken = Set<String>()
        for (row, id) in written.enumerated() {
            if let id, ItemID.isValid(id), taken.insert(id).inserted { assigned[row] = id }
        }
        for row in written.indices where assigned[row] == nil {
            var number = row + 1
            while taken.contains("M\(number)") { number += 1 }
            taken.insert("M\(number)")
            assigned[row] = "M\(number)"
        }
        for (row, id) in written.enumerated() {
            if let id, byWritten[id] == nil { byWritten[id] = assigned[row] }
        }
    }

    /// Returns the id of a row.
    func id(ofRow row: Int) -> String { assigned[row] ?? "M\(row + 1)" }

    /// Returns the id that a dependency on `id` means: first the table's own ids, then assigned ones.
    func id(for id: String) -> String? {
        byWritten[id] ?? assigned.first { written[$0.key] == nil && $0.value == id }?.value
    }
}

extension ImportedPlan {
    fileprivate mutating func add(_ entry: Entry, _ id: String, _ ids: ImportedIDs, _ format: TableFormat) {
        let (values, line) = (entry.values, entry.line)
        guard let title = values["title"] else {
            leftOut.append("line \(line): it has no title")
            return
        }
        if let written = values["id"], written != id {
            leftOut.append("line \(line): the id \"\(written)\"; replaced with \(id)")
        }
        var milestone = Milestone(id: id, title: title, provenance: .pending)
        milestone.baseline = date("baseline", entry, format)
        milestone.forecast = date("forecast", entry, format)
        milestone.actual = date("actual", entry, format)
        milestone.reason = values["reason"]
        milestone.isKey = isKey(entry)
        if let phase = values["phase"] {
            if ItemID.isValid(phase) {
                milestone.phase = phase
            } else {
                leftOut.append("line \(line): the phase \"\(phase)\"")
            }
        }
        for part in values["depends_on"]?.split(whereSeparator: { ",; ".contains($0) }) ?? [] {
            if let other = ids.id(for: String(part)), other != id, !milestone.dependsOn.contains(other) {
                milestone.dependsOn.append(other)
            } else {
                leftOut.append("line \(line): the dependency on \"\(part)\"")
            }
        }
        milestones.append(milestone)
    }

    private mutating func isKey(_ entry: Entry) -> Bool {
        guard let word = entry.values["key"] else { return false }
        if ["true", "yes", "y", "x", "1", "ja", "oui", "si", "wahr", "key"].contains(word.lowercased()) { return true }
        if !["false", "no", "n", "0", "nein", "non", "falsch", "-"].contains(word.lowercased()) {
            leftOut.append("line \(entry.line): the key \"\(word.shortened(to: 40))\"; write yes or no")
        }
        return false
    }

    private mutating func date(_ key: String, _ entry: Entry, _ format: TableFormat) -> CalendarDate? {
        guard let written = entry.values[key] else { return nil }
        if let date = CalendarDate(iso: format.iso(written)) { return date }
        loseDate(
            "line \(entry.line): the \(key) \"\(written)\", which is not a date in the form \(format.dates.rawValue)"
        )
        return nil
    }
}
