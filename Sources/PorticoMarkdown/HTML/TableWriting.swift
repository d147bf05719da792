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
        case .tableCell(_, let isHeader): html.markup(isHeader ? "</th>\n" : "</td>\n")
        default: break
        }
    }

    var isPortico: Bool { document.options.dialect == .portico }
}

extension CellAlignment {
    /// The pages' policy forbids inline styles, and HTML forbids `align`.
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
