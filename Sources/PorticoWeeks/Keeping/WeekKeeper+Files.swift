import PorticoDiagnostics
import PorticoModel

extension WeekKeeper {
    /// Reports files that a published update links to or shows and that have changed since.
    mutating func reportFiles(of week: Snapshot, in update: StatusUpdate?) {
        guard !week.files.isEmpty else { return }
        let names = Set(week.files.map { "\(slug)/\($0.path)" })
        let places = update.map { LinkedFiles.of($0.body, slug: slug) { names.contains($0) } } ?? [:]
        for file in week.files {
            let path = "\(slug)/\(file.path)"
            let place = places[path] ?? SourceRange(file: "\(slug)/\(week.update.path)", line: 1)
            if let finding = finding(on: file, now: assets[path], of: week.date, at: place) { found(finding) }
        }
    }

    private func finding(on file: FrozenFile, now: Asset?, of date: CalendarDate, at place: SourceRange) -> Diagnostic?
    {
        guard let now else {
            return Diagnostic(
                .publishedFileRemoved,
                place: place,
                summary: "\(file.path) was removed after the update of \(date) was published",
                explanation: "the update keeps the text but loses the link",
                fix: "restore the file from version control or a backup"
            )
        }
        guard !file.isSame(as: now.bytes) else { return nil }
        return Diagnostic(
            .publishedFileChanged,
            place: place,
            summary: "\(file.path) has changed since the update of \(date) was published",
            explanation:
                "it had \(FileSize.inWords(file.size)), SHA-256 \(file.sha256.prefix(12))…; the page still says so, but links to the current file",
            fix: "restore the original file, and give the new one a different name"
        )
    }
}

extension Check {
    static let publishedFileChanged = Check(
        .weeks,
        "published-file-changed",
        .warning,
        "A file linked from a published update does not change",
        fix: "restore the original file, and give the new one a different name"
    )
    static let publishedFileRemoved = Check(
        .weeks,
        "published-file-removed",
        .warning,
        "A file linked from a published update is not removed",
        fix: "restore the file from version control or a backup"
    )
}
