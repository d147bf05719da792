/// Limits on a client's folder. A diagnostic reports when one is exceeded.
enum ReadingBounds {
    /// The maximum size of a text file in bytes: 4 MiB.
    static let textBytes = 4 << 20
    /// The maximum depth of nested folders inside the client's folder.
    static let depth = 32
    /// The maximum number of files of one client.
    static let files = 100_000
    /// The maximum number of reports of one kind per file.
    static let reports = 20
}
