internal import PorticoDiagnostics

extension TreeReader {
    static var largestTable: Int { 10_000 }

    /// Reads the inline text of every cell. ``addTable`` then puts the cells into their tables.
    mutating func readCells(_ tree: borrowing CommonMarkTree, _ text: CellText) {
        guard let walk = CommonMarkWalk(tree) else { return }
        var remaining = text.cells[...]
        while let (node, isEntering) = walk.next() {
            guard let kind = node.kind else { continue }
            if kind == .heading, isEntering, let cell = remaining.popFirst() {
                openCell(cell)
            } else if kind == .heading {
                closeCell()
            } else if kind != .paragraph {
                if isEntering { enter(node, kind) } else { leave(node, kind) }
            }
        }
        keepCells()
    }

    /// Writes a table's events in place of its paragraph's.
    mutating func addTable(_ table: TableSource, at span: Extent) {
        guard table.cellCount <= Self.largestTable else { return refuse(table, at: span) }
        draft.events.append(.open(.table, span))
        draft.events.append(.open(.tableHead, span))
        addRow(table.rows.first ?? [], of: table, isHeader: true)
        draft.events.append(.close(.tableHead))
        if table.rows.count > 1 {
            draft.events.append(.open(.tableBody, span))
            for row in table.rows.dropFirst() { addRow(row, of: table, isHeader: false) }
            draft.events.append(.close(.tableBody))
        }
        draft.events.append(.close(.table))
    }

    private mutating func addRow(_ row: [Extent], of table: TableSource, isHeader: Bool) {
        let place = row.first ?? Extent(0, count: 0)
        draft.events.append(.open(.tableRow, place))
        for (index, alignment) in table.alignments.enumerated() {
            let cell = index < row.count ? row[index] : Extent(place.upper, count: 0)
            let element = Element.tableCell(alignment, isHeader: isHeader)
            draft.events.append(.open(element, cell))
            if let content = cellContents[cell] { draft.events += cellEvents[content] }
            draft.events.append(.close(element))
        }
        draft.events.append(.close(.tableRow))
    }

    private mutating func refuse(_ table: TableSource, at span: Extent) {
        draft.add(
            Diagnostic(
                .tableTooLarge,
                place: draft.place(of: span),
                summary: "the table has \(table.cellCount) cells, but the limit is \(Self.largestTable)",
                fix: "publish it as a file"
            )
        )
    }
}

extension Check {
    static let tableTooLarge = Check(
        .markdown,
        "table-too-large",
        .error,
        "A table is not too large",
        fix: "publish it as a file"
    )
}
