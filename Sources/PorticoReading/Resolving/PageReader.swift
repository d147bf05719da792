package import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel

/// Reads the Markdown files of a project: front matter and body.
struct PageReader: Sendable {
    let dates: BuildDates
    let markdown: MarkdownParser
    private(set) var findings: DecodingFindings
    /// Unpublished files with the reason.
    private(set) var leftOut: [String: String] = [:]
    /// Updates dated after the date that is shown. They are not read, and links to them are not reported as broken.
    private(set) var later: Set<String> = []
    /// Pages named in front matter, checked once all pages are known.
    private(set) var wanted: [WantedFile] = []
    /// Updates that have been begun but have no headline yet.
    private(set) var unfinished: [UnfinishedUpdate] = []

    init(dates: BuildDates, markdown: MarkdownParser, names: RuleNames) {
        self.dates = dates
        self.markdown = markdown
        findings = DecodingFindings(names: names)
    }

    /// Reads a page of the project in `folder`, or returns nil if it is not published. `outputPath` is its output path.
    mutating func page(_ file: SourceFile, at outputPath: String, of folder: String) -> Page? {
        guard let (front, firstLine) = frontMatter(of: file, as: PageFrontMatter.self) else { return nil }
        guard isPublished(file, front.publication) else { return nil }
        let body = markdown.parse(file, firstLine: firstLine)
        let title = front.title ?? PageTitle.first(of: body) ?? PageTitle.madeOf(fileName: file.path)
        var page = Page(
            title: title,
            body: body,
            sourcePath: file.path,
            outputPath: outputPath,
            provenance: front.provenance
        )
        page.fill(from: front)
        page.requires = required(by: front, in: file)
        page.aliases = front.aliases.map { PortalLayout.alias($0, of: folder) }
        return page
    }

    private mutating func required(by front: PageFrontMatter, in file: SourceFile) -> [String] {
        front.requires.enumerated().compactMap { index, written in
            let place = front.provenance.fields["requires.\(index)"] ?? front.provenance.place(of: "requires")
            let path = ContentPath.resolve(written, from: ContentPath.folder(of: file.path))
            wanted.append(WantedFile(path: path, written: written, place: place))
            return path
        }
    }

    /// Reads a status update, or returns nil if it is not published, not finished or has no date.
    mutating func update(_ file: SourceFile, of folder: String) -> StatusUpdate? {
        if let asOf = dates.asOf, let named = named(file), named > asOf {
            later.insert(file.path)
            return nil
        }
        guard let (front, firstLine) = frontMatter(of: file, as: StatusFrontMatter.self) else { return nil }
        guard let date = date(of: file, front) else { return nil }
        if let reason = reasonToLeaveOut(front, of: date) {
            leaveOut(file, front, date, reason)
            return nil
        }
        guard let headline = front.headline else {
            leaveUnfinished(file, front, date)
            return nil
        }
        var update = StatusUpdate(
            date: date,
            health: front.health,
            headline: headline,
            body: markdown.parse(file, firstLine: firstLine),
            sourcePath: file.path,
            outputPath: PortalLayout.update(date, of: folder),
            provenance: front.provenance
        )
        update.fill(from: front)
        return update
    }

    /// Returns the date in the name of an update's file.
    private func named(_ file: SourceFile) -> CalendarDate? {
        CalendarDate(iso: ContentPath.name(of: file.path).dropLast(3))
    }

    /// Returns the date in the front matter, otherwise the one in the file's name. Both must agree.
    private mutating func date(of file: SourceFile, _ front: StatusFrontMatter) -> CalendarDate? {
        let name = ContentPath.name(of: file.path).dropLast(3)
        let named = named(file)
        guard let date = front.date ?? named else {
            // A date that is no date has been reported.
            guard front.provenance.fields["date"] == nil else {
                leftOut[file.path] = "not readable"
                findings.hasUnreadableFile = true
                return nil
            }
            let problem = DecodingProblem(
                .statusWithoutDate,
                "this update has no date",
                fix: "add \"date: …\" to its front matter, or name the file like 2026-03-13.md"
            )
            findings.diagnostics.append(problem.diagnostic(at: front.provenance.item))
            return nil
        }
        if named != date {
            let problem = DecodingProblem(
                .statusFileName,
                "the update's date is \(date), but its file is named \(name).md",
                fix: "rename the file to \(date).md, or correct the date"
            )
            findings.diagnostics.append(problem.diagnostic(at: front.provenance.place(of: "date")))
        }
        return date
    }

    /// Returns a reason such as `a draft` or `not published before 2026-03-27`, or nil if the update is published.
    private func reasonToLeaveOut(_ front: StatusFrontMatter, of date: CalendarDate) -> String? {
        if let reason = front.publication.reasonToLeaveOut(on: dates.today) { return reason }
        return date > min(dates.today, dates.asOf ?? dates.today) ? "not published before \(date)" : nil
    }

    /// If an earlier date was requested, it is expected that later updates are left out.
    private mutating func leaveOut(
        _ file: SourceFile,
        _ front: StatusFrontMatter,
        _ date: CalendarDate,
        _ reason: String
    ) {
        leftOut[file.path] = reason
        if let asOf = dates.asOf, date > asOf { return }
        let isLater = date > dates.today && !front.publication.isDraft
        findings.diagnostics.append(
            Diagnostic(
                .updateLeftOut,
                place: front.provenance.place(of: front.publication.isDraft ? "draft" : "date"),
                summary: "the update of \(date) is left out: "
                    + (isLater ? "it is dated after today, \(dates.today)" : reason),
                fix: isLater ? "wait, correct the date, or set today's date with --today" : ""
            )
        )
    }

    private mutating func leaveUnfinished(_ file: SourceFile, _ front: StatusFrontMatter, _ date: CalendarDate) {
        guard !findings.damaged.contains(front.provenance.item) else {
            leftOut[file.path] = "not readable"
            findings.hasUnreadableFile = true
            return
        }
        leftOut[file.path] = "it has no headline yet"
        let update = UnfinishedUpdate(date: date, place: front.provenance.place(of: "headline"))
        unfinished.append(update)
        findings.diagnostics.append(update.warning)
    }

    private mutating func isPublished(_ file: SourceFile, _ publication: PublicationTerms) -> Bool {
        if let reason = publication.reasonToLeaveOut(on: dates.today) {
            leftOut[file.path] = reason
            return false
        }
        guard let asOf = dates.asOf, let publishOn = publication.publishOn, publishOn > asOf else { return true }
        // Text that refers to it stays, without the link.
        leftOut[file.path] = "not published before \(publishOn)"
        later.insert(file.path)
        return false
    }

    /// Returns nil if the front matter cannot be read; the page then exists but is not shown.
    private mutating func frontMatter<Front: Declared>(
        of file: SourceFile,
        as type: Front.Type
    ) -> (front: Front, firstLine: Int)? {
        let front = FrontMatterSplit(of: file)
        if let diagnostic = front.diagnostic {
            leftOut[file.path] = "not readable"
            let failed: Front? = findings.fail(diagnostic)
            return failed.map { ($0, front.firstLine) }
        }
        guard let yaml = front.yaml else {
            if Front.self == StatusFrontMatter.self { return noFrontMatter(file) }
            return (findings.read([], at: SourceRange(file: file.path, line: 1), Front.fields), front.firstLine)
        }
        guard let value = findings.decode(String(yaml), of: file.path, Front.fields) else {
            leftOut[file.path] = "not readable"
            return nil
        }
        return (value, front.firstLine)
    }
}

extension PageReader {
    /// Reports an update without front matter once, instead of once for each missing key.
    private mutating func noFrontMatter<Front>(_ file: SourceFile) -> (front: Front, firstLine: Int)? {
        leftOut[file.path] = "not readable"
        let problem = DecodingProblem(
            .frontMatterStart,
            "an update must start with front matter: a line --- on line 1",
            fix: "start with ---, date, health and headline, and another line ---"
        )
        let failed: Front? = findings.fail(problem.diagnostic(at: SourceRange(file: file.path, line: 1)))
        return failed.map { ($0, 1) }
    }
}

/// A file named in data or front matter.
struct WantedFile: Sendable {
    /// The path relative to the content root; nil if it leads out of it.
    var path: String?
    /// The path as the author wrote it.
    var written: String
    var place: SourceRange
}

extension Check {
    package static let updateLeftOut = Check(
        .weeks,
        "update-left-out",
        .note,
        "A future update or a draft is left out",
        fix: "wait, correct the date, or remove `draft: true`"
    )
}

extension Check {
    static let statusFileName = Check(reading: "status-file-name", "An update's file is named after its date")
    static let statusWithoutDate = Check(reading: "status-without-date", "An update has a date")
}
