import PorticoDiagnostics
import PorticoModel

extension WeekKeeper {
    /// Files that a published update links to or shows, and that are not the ones of then any more.
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
                summary: "\(file.path) is gone since the update of \(date) was published",
                explanation: "the update keeps the words and loses the link",
                fix: "bring the file back from version control or a backup"
            )
        }
        guard !file.isSame(as: now.bytes) else { return nil }
        return Diagnostic(
            .publishedFileChanged,
            place: place,
            summary: "\(file.path) is not the file that was published with the update of \(date)",
            explanation:
                "then it had \(FileSize.inWords(file.size)), SHA-256 \(file.sha256.prefix(12))…; the page says so still, and leads to the file of now",
            fix: "bring the former file back, and give the new one a name of its own"
        )
    }
}

extension Check {
    static let publishedFileChanged = Check(
        .weeks,
        "published-file-changed",
        .warning,
        "A file that a published update links to or shows stays as it was",
        fix: "bring the former file back, and give the new one a name of its own"
    )
    static let publishedFileRemoved = Check(
        .weeks,
        "published-file-removed",
        .warning,
        "A file that a published update links to or shows stays",
        fix: "bring the file back from version control or a backup"
    )
}
