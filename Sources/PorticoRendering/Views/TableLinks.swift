internal import PorticoModel

/// Links to a register's files for other programs.
struct TableLinks: View {
    var csv: String
    var json: String

    static let fields = Fields<Self> {
        $0.add("csv", \.csv)
        $0.add("json", \.json)
    }
}

extension PageScope {
    /// Returns the links for the registers that a page shows.
    func tables(of place: PortalPlace) -> [TableLinks] {
        place.registers.compactMap { RegisterTable($0, of: scope) }.map { table in
            TableLinks(csv: href(table.csvPath), json: href(table.jsonPath))
        }
    }
}
