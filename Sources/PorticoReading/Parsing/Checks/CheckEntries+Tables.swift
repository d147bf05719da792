import PorticoModel

extension DecodingCheck {
    /// About registers kept as spreadsheets.
    static let tableEntries: [CheckEntry] = [
        CheckEntry(
            .csvUnclosedQuote,
            "A quote that is opened is closed",
            in: "risks.csv",
            "id,title\nR-1,«\"»Mail is lost\n",
            says: "this quote is never closed"
        ),
        CheckEntry(
            .csvQuote,
            "Quotes stand around a whole cell",
            in: "risks.csv",
            "id,title\nR-1,\"Mail\" «i»s lost\n",
            says: "text behind a closing quote"
        ),
        CheckEntry(
            .csvRowLength,
            "Every row has as many cells as there are columns",
            in: "risks.csv",
            "id,title\n«»R-1,Mail is lost,reduce\n",
            says: "3 cells in a row of 2 columns"
        ),
        CheckEntry(
            .csvDuplicateColumn,
            "A column stands once",
            in: "risks.csv",
            "id,title,«title»\nR-1,Mail is lost,Mail\n",
            says: "the column \"title\" stands here twice"
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
