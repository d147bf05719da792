/// What a client's folder may hold. Beyond it something is wrong, and a diagnostic says what.
enum ReadingBounds {
    /// The most bytes of a text file: 4 MiB (ARCHITECTURE, "The C library, safely").
    static let textBytes = 4 << 20
    /// The most folders in one another, below the client's.
    static let depth = 32
    /// The most files of one client.
    static let files = 100_000
    /// The most places of one kind that are reported in one file.
    static let reports = 20
}
