extension FragmentWriter {
    mutating func openTablePart(_ element: Element) {
        html.freshLine()
        switch element {
        case .table: html.markup(isPortico ? "<div class=\"table\">\n<table>\n" : "<table>\n")
        case .tableHead: html.markup("<thead>\n")
        case .tableBody: html.markup("<tbody>\n")
        case .tableRow: html.markup("<tr>\n")
        case .tableCell(let alignment, let isHeader):
            html.markup(isHeader ? "<th" : "<td")
            html.markup(isPortico ? alignment.classAttribute : alignment.alignAttribute)
            html.markup(">")
        default: break
        }
    }

    mutating func closeTablePart(_ element: Element) {
        switch element {
        case .table: html.markup(isPortico ? "</table>\n</div>\n" : "</table>\n")
        case .tableHead: html.markup("</thead>\n")
        case .tableBody: html.markup("</tbody>\n")
        case .tableRow: html.markup("</tr>\n")
        case .tableCell(_, let isHeader):
            // An empty corner cell is not the header of any column.
            let isCorner = isPortico && isHeader && html.turnEmptyHeaderIntoCell()
            html.markup(isHeader && !isCorner ? "</th>\n" : "</td>\n")
        default: break
        }
    }

    var isPortico: Bool { document.options.dialect == .portico }
}

extension HTMLBuffer {
    /// Changes `<th class="al-left">` at the very end to `<td class="al-left">`. Returns false if something follows it.
    fileprivate mutating func turnEmptyHeaderIntoCell() -> Bool {
        guard bytes.last == UInt8(ascii: ">"), let start = bytes.lastIndex(of: UInt8(ascii: "<")) else { return false }
        guard bytes[start...].starts(with: "<th>".utf8) || bytes[start...].starts(with: "<th ".utf8) else {
            return false
        }
        bytes[start + 2] = UInt8(ascii: "d")
        return true
    }
}

extension CellAlignment {
    /// The page's content policy forbids inline styles, and HTML forbids `align`.
    fileprivate var classAttribute: StaticString {
        switch self {
        case .none: ""
        case .left: " class=\"al-left\""
        case .center: " class=\"al-center\""
        case .right: " class=\"al-right\""
        }
    }

    fileprivate var alignAttribute: StaticString {
        switch self {
        case .none: ""
        case .left: " align=\"left\""
        case .center: " align=\"center\""
        case .right: " align=\"right\""
        }
    }
}
