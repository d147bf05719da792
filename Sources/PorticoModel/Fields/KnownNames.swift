internal import Foundation

/// Names that others keep lists of.
enum KnownNames {
    /// Of the IANA's time zone database.
    static let timeZones = Set(TimeZone.knownTimeZoneIdentifiers + ["UTC"])
    /// ISO 4217.
    static let currencies = Set(Locale.Currency.isoCurrencies.map { $0.identifier.uppercased() })
}
