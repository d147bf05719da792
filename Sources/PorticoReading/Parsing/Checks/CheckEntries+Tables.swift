import PorticoModel

extension DecodingCheck {
    /// Checks on registers kept as spreadsheets.
    static let tableEntries: [CheckEntry] = [
        CheckEntry(
            .csvUnclosedQuote,
            "Every opening quote has a closing quote",
            in: "risks.csv",
            "id,title\nR-1,«\"»Mail is lost\n",
            says: "this quote is never closed"
        ),
        CheckEntry(
            .csvQuote,
            "Quotes enclose a whole cell",
            in: "risks.csv",
            "id,title\nR-1,\"Mail\" «i»s lost\n",
            says: "text after a closing quote"
        ),
        CheckEntry(
            .csvRowLength,
            "Every row has as many cells as there are columns",
            in: "risks.csv",
            "id,title\n«»R-1,Mail is lost,reduce\n",
            says: "this row has 3 cells, but the table has 2 columns"
        ),
        CheckEntry(
            .csvDuplicateColumn,
            "A column occurs only once",
            in: "risks.csv",
            "id,title,«title»\nR-1,Mail is lost,Mail\n",
            says: "the column \"title\" occurs twice"
        ),
        CheckEntry(
            .csvEncoding,
            "A table is UTF-8",
            in: "risks.csv",
            "«»i\u{0}d\u{0},\u{0}t\u{0}i\u{0}t\u{0}l\u{0}e\u{0}\n\u{0}",
            says: "this is not UTF-8 but looks like UTF-16"
        ),
        CheckEntry(
            .csvWithoutColumns,
            "The first row names the columns",
            in: "risks.csv",
            "«»\n",
            says: "the first row names no columns"
        ),
    ]
}
