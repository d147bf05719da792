import PorticoBuild
package import PorticoModel

/// A portal parsed from texts.
package enum TestPortal {
    package struct NoPortal: Error {}

    /// The portal of a client with these files, as built on `today`.
    package static func of(
        _ files: [String: String],
        today: String = "2026-03-20",
        asOf: String? = nil
    ) throws -> Portal {
        let dates = BuildDates(today: EveryField.day(today), asOf: asOf.map(EveryField.day))
        guard let portal = PortalParser(dates: dates).parse(ContentFolder.client(files)).portal else {
            throw NoPortal()
        }
        return portal
    }
}
