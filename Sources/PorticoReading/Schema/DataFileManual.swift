import PorticoModel

/// Writes the manual page that lists every key of every data file, from the declarations that read the files.
package enum DataFileManual {
    package static var text: String {
        var result = head
        for file in DataFile.all {
            let isFrontMatter = !file.name.hasSuffix(".yml")
            result += "\n## \(isFrontMatter ? "Front matter of a \(file.name)" : file.name)\n\n\(file.summary)\n\n"
            result += KeyTable(file.shape, level: 3).text
        }
        return result + tables
    }

    private static let head = """
        # Data files, key by key

        Made by `portico schema --manual` out of the declarations that read the files: what stands here is what is \
        accepted. The [content model](Content-model.md) tells what it all means, with examples. **Bold** keys must be there. \
        Everything else may be left out; a list that is left out is empty.

        Editors complete and check these files while you type: see `portico help schema`.

        """

    private static let tables = """

        ## Spreadsheets

        A register may be kept as a `.csv` file instead, called after its key: \(RegisterFiles.fileNames
            .map { "`\($0)`" }.joined(separator: ", ")). Its columns are the keys of the register's table above, with a point \
        for a key inside another: `baseline.finish`, `acceptance.on`. Lists of ids stand in one cell, apart by commas, \
        semicolons or spaces; the `files` of a deliverable are paths apart by `;` or `|`. Lists of groups of keys can only be \
        kept in YAML: `own_criteria`, `history`, `criteria`, `baseline_history`, a KPI's `series`. So can the lists of \
        `client.yml` besides people, for they are short: `communication`, `support`, `audiences`.

        A finding about one row is silenced in a column `allow`: `review-overdue: Agreed by phone; risk-past-due: Closed in \
        May`. A column a rule does the same: `allow.review-overdue`, with the reason in the cell.

        Comma, semicolon and tab are recognised, as are a first line `sep=;`, quotes, line breaks inside quotes and a byte \
        order mark. Dates are ISO and numbers have a decimal point unless `csv` in `client.yml` says how the client writes \
        them. Thousands may be grouped in threes; a number written in any other way is an error, never a guess. A year has \
        four digits, or two of this century.

        The `register.csv` that a portal offers is made for its readers: it holds what is computed and what is in other \
        files, so it is no source. Keep the deliverables in `deliverables.yml` or `deliverables.csv`.

        Its columns: `id`, `title`, `type`, `version`, `status`, `milestone`, `owner`, `approver`, `baseline`, `forecast`, `submitted`, `difference_days` (against the baseline), `review_by`, `accepted_on`, `accepted_by`, and of its files the path, the `size` in bytes and the `sha256`, several apart by spaces. `register.json` holds the same under the same names, and besides the criteria with their results, the files' labels, and of the acceptance its method, statement, conditions, evidence and checksums. Dates are ISO. A text that a spreadsheet would take for a formula begins with `'`; a whole number such as `-3` stays one.

        ## What a schema cannot say

        Editors know the shape of a file, not what it means. Only `portico check` finds ids that are not there, days that do not \
        exist, amounts with more than two decimals, `amber` above `red`, and everything else in [Rules](Rules.md).

        """
}

/// A table of a record's keys, followed by one table for each group inside it.
private struct KeyTable {
    var text = ""
    private let level: Int

    init(_ shape: RecordShape, level: Int) {
        self.level = level
        text += "| Key | Holds | |\n|:--|:--|:--|\n"
        for field in shape.fields { text += row(field) }
        for field in shape.fields {
            guard let inner = Self.record(in: field.shape), !Self.isSmall(inner) else { continue }
            text += "\n\(String(repeating: "#", count: min(level, 6))) `\(field.key)`\n\n"
            text += KeyTable(inner, level: level + 1).text
        }
    }

    private func row(_ field: RecordShape.Field) -> String {
        let key = field.isRequired ? "**`\(field.key)`**" : "`\(field.key)`"
        return "| \(key) | \(Self.words(field.shape)) | \(field.help) |\n"
    }

    private static func words(_ shape: ValueShape) -> String {
        switch shape {
        case .text: "text"
        case .pattern(_, let example): "like `\(example)`"
        case .date: "a date"
        case .number(let minimum, let maximum): "a number" + range(minimum.map(short), maximum.map(short))
        case .wholeNumber(let minimum, let maximum):
            "a whole number" + range(minimum.map(String.init), maximum.map(String.init))
        case .flag: "`true` or `false`"
        case .oneOf(let words): words.map { "`\($0)`" }.joined(separator: ", ")
        case .reference(let kinds): reference(kinds, "the id of ")
        case .list(.reference(let kinds)): reference(kinds, "ids, each of ")
        case .list(.record): "a list, each with the keys below"
        case .list(let element): "a list, each \(words(element))"
        case .record(let shape): isSmall(shape) ? inline(shape) : "the keys below"
        case .dictionary(.rules, let value), .dictionary(.changeable, let value):
            "names of rules, each with \(words(value))"
        case .dictionary(.oneOf(let keys), let value): "any of \(list(keys)), each \(words(value))"
        case .dictionary(.any, let value): "names, each with \(words(value))"
        case .either(let shapes): shapes.map(words).joined(separator: "; or ")
        }
    }

    private static func reference(_ kinds: [ItemKind], _ before: String) -> String {
        before + (kinds.count > 3 ? "an item" : kinds.map(\.withArticle).joined(separator: " or "))
    }

    private static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }

    /// `{start: a date, finish: a date}`
    private static func inline(_ shape: RecordShape) -> String {
        let keys = shape.fields.map { "`\($0.key)`\($0.isRequired ? "" : "?") \(words($0.shape))" }
        return "keys: " + keys.joined(separator: ", ")
    }

    private static func range(_ minimum: String?, _ maximum: String?) -> String {
        switch (minimum, maximum) {
        case (let low?, let high?): " from \(low) to \(high)"
        case (let low?, nil): " of at least \(low)"
        case (nil, let high?): " of at most \(high)"
        case (nil, nil): ""
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(number)
    }

    private static func record(in shape: ValueShape) -> RecordShape? {
        switch shape {
        case .record(let shape), .list(.record(let shape)), .dictionary(_, .record(let shape)): shape
        default: nil
        }
    }

    /// Whether the record is small enough to be described in its row: few keys, and no groups among them.
    private static func isSmall(_ shape: RecordShape) -> Bool {
        shape.fields.count <= 3 && shape.fields.allSatisfy { record(in: $0.shape) == nil && $0.key != "allow" }
    }
}
