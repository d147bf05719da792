extension FragmentWriter {
    mutating func openTablePart(_ element: Element) {
        freshLine()
        switch element {
        case .table:
            if isPortico { beginBlock(.div, class: "table") }
            beginBlock(.table)
        case .tableHead: beginBlock(.thead)
        case .tableBody: beginBlock(.tbody)
        case .tableRow: beginBlock(.tr)
        default: break
        }
    }

    /// Opens a cell. An empty corner cell names no column, so it is not a header.
    mutating func openCell(_ alignment: CellAlignment, isHeader: Bool, before content: ArraySlice<Event>) {
        freshLine()
        cellElement = isHeader && !(isPortico && writesNothing(content)) ? .th : .td
        output.beginTag(cellElement)
        if let side = alignment.side {
            // The pages' policy forbids inline styles, and HTML forbids `align`.
            if isPortico { output.attribute(.class, "al-\(side)") } else { output.attribute(.align, side) }
        }
        endTag()
    }

    mutating func closeTablePart(_ element: Element) {
        switch element {
        case .table:
            endBlock(.table)
            if isPortico { endBlock(.div) }
        case .tableHead: endBlock(.thead)
        case .tableBody: endBlock(.tbody)
        case .tableRow: endBlock(.tr)
        case .tableCell: endBlock(cellElement)
        default: break
        }
    }
}

extension CellAlignment {
    fileprivate var side: String? {
        switch self {
        case .none: nil
        case .left: "left"
        case .center: "center"
        case .right: "right"
        }
    }
}
