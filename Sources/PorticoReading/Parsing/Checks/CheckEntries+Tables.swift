import PorticoModel

extension CheckEntry {
    /// Checks on registers kept as spreadsheets.
    static let tableEntries: [CheckEntry] = [
        CheckEntry(
            .csvUnclosedQuote,
            in: "risks.csv",
            "id,title\nR-1,«\"»Mail is lost\n",
            says: "this quote is never closed"
        ),
        CheckEntry(
            .csvQuote,
            in: "risks.csv",
            "id,title\nR-1,\"Mail\" «i»s lost\n",
            says: "text after a closing quote"
        ),
        CheckEntry(
            .csvRowLength,
            in: "risks.csv",
            "id,title\n«»R-1,Mail is lost,reduce\n",
            says: "this row has 3 cells, but the table has 2 columns"
        ),
        CheckEntry(
            .csvDuplicateColumn,
            in: "risks.csv",
            "id,title,«title»\nR-1,Mail is lost,Mail\n",
            says: "the column \"title\" occurs twice"
        ),
        CheckEntry(
            .csvEncoding,
            in: "risks.csv",
            "«»i\u{0}d\u{0},\u{0}t\u{0}i\u{0}t\u{0}l\u{0}e\u{0}\n\u{0}",
            says: "this is not UTF-8 but looks like UTF-16"
        ),
        CheckEntry(
            .csvWithoutColumns,
            in: "risks.csv",
            "«»\n",
            says: "the first row does not name any columns"
        ),
    ]
}
