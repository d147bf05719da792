internal import Foundation

/// Lists of names that others maintain.
enum KnownNames {
    /// The IANA time zone database.
    static let timeZones = Set(TimeZone.knownTimeZoneIdentifiers + ["UTC"])
    /// ISO 4217.
    static let currencies = Set(Locale.Currency.isoCurrencies.map { $0.identifier.uppercased() })
}
