import PorticoDiagnostics

/// Milestones out of any spreadsheet, by a mapping of its columns.
package struct PlanTable {
    /// A milestone's key and the column that holds it: `["title": "Name", "baseline": "Due date"]`.
    package var columns: [String: String]
    package var format: TableFormat

    /// Keys that can be mapped.
    package static let keys = ["id", "title", "phase", "key", "baseline", "forecast", "actual", "reason", "depends_on"]

    package init(columns: [String: String], format: TableFormat = TableFormat()) {
        self.columns = columns
        self.format = format
    }

    /// A row a milestone; where no column holds ids, they are numbered. Throws where a mapped column is not there.
    package func read(_ csv: String) throws(ImportProblem) -> ImportedPlan {
        var reader = CSVReader(SourceText(path: "", text: csv))
        var rows = reader.rows()
        if let first = reader.diagnostics.first {
            throw ImportProblem("line \(first.place.start.line): \(first.summary)")
        }
        guard !rows.isEmpty else { throw ImportProblem("the first row names no columns") }
        let header = rows.removeFirst().map(\.text)
        let places = try self.places(in: header)
        var plan = ImportedPlan()
        for (index, row) in rows.enumerated() {
            let line = row.first?.place.start.line ?? index + 2
            var values = places.compactMapValues { row.indices.contains($0) ? row[$0].text : nil }
            values = values.filter { !$0.value.isEmpty }
            plan.add(values, number: index + 1, line: line, format)
        }
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
                let likely = NearestSpelling.of(name, among: header).map { "; did you mean \"\($0)\"?" } ?? ""
                throw ImportProblem("there is no column \"\(name)\"\(likely)")
            }
        }
        guard result["title"] != nil else {
            throw ImportProblem(
                "no column holds the title; map one with --map title=COLUMN, of \(header.joined(separator: ", "))"
            )
        }
        return result
    }
}

extension ImportedPlan {
    fileprivate mutating func add(_ values: [String: String], number: Int, line: Int, _ format: TableFormat) {
        guard let title = values["title"] else {
            leftOut.append("line \(line): it has no title")
            return
        }
        var id = "M\(number)"
        if let written = values["id"] {
            if ItemID.isValid(written) {
                id = written
            } else {
                leftOut.append("line \(line): the id \"\(written)\"; \(id) stands in its place")
            }
        }
        var milestone = Milestone(id: id, title: title, provenance: .pending)
        milestone.baseline = date("baseline", values, line, format)
        milestone.forecast = date("forecast", values, line, format)
        milestone.actual = date("actual", values, line, format)
        milestone.reason = values["reason"]
        milestone.isKey = ["true", "yes", "x", "1"].contains(values["key"]?.lowercased())
        if let phase = values["phase"] {
            if ItemID.isValid(phase) {
                milestone.phase = phase
            } else {
                leftOut.append("line \(line): the phase \"\(phase)\"")
            }
        }
        for written in values["depends_on"]?.split(whereSeparator: { ",; ".contains($0) }) ?? [] {
            if ItemID.isValid(written) {
                milestone.dependsOn.append(String(written))
            } else {
                leftOut.append("line \(line): the dependency on \"\(written)\"")
            }
        }
        milestones.append(milestone)
    }

    private mutating func date(
        _ key: String,
        _ values: [String: String],
        _ line: Int,
        _ format: TableFormat
    ) -> CalendarDate? {
        guard let written = values[key] else { return nil }
        if let date = CalendarDate(iso: format.iso(written)) { return date }
        leftOut.append("line \(line): the \(key) \"\(written)\", which is no date in the form \(format.dates.rawValue)")
        return nil
    }
}
