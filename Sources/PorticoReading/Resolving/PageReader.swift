package import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel

/// Reads the Markdown files of a project: front matter and body.
struct PageReader: Sendable {
    let dates: BuildDates
    let markdown: MarkdownParser
    private(set) var findings: DecodingFindings
    /// Files that are not published, with the reason.
    private(set) var leftOut: [String: String] = [:]
    /// Updates of days after the one that is shown: neither read nor missed.
    private(set) var later: Set<String> = []
    /// Pages that front matter names, to be checked when all pages are known.
    private(set) var wanted: [WantedFile] = []
    /// Updates that are begun and have no headline yet.
    private(set) var unfinished: [UnfinishedUpdate] = []

    init(dates: BuildDates, markdown: MarkdownParser, names: RuleNames) {
        self.dates = dates
        self.markdown = markdown
        findings = DecodingFindings(names: names)
    }

    /// A page of the project in `folder`, or nil where it is not published. `outputPath` is where it will stand.
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

    /// A status update, or nil where it is not published, not finished or has no date.
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

    /// The day by which an update's file is called.
    private func named(_ file: SourceFile) -> CalendarDate? {
        CalendarDate(iso: ContentPath.name(of: file.path).dropLast(3))
    }

    /// The front matter's date, else the file's name; both must agree.
    private mutating func date(of file: SourceFile, _ front: StatusFrontMatter) -> CalendarDate? {
        let name = ContentPath.name(of: file.path).dropLast(3)
        let named = named(file)
        guard let date = front.date ?? named else {
            let problem = DecodingProblem(
                .statusWithoutDate,
                "this update has no date",
                fix: "add \"date: …\" to its front matter, or call the file like 2026-03-13.md"
            )
            findings.diagnostics.append(problem.diagnostic(at: front.provenance.item))
            return nil
        }
        if named != date {
            let problem = DecodingProblem(
                .statusFileName,
                "the update is of \(date), its file is called \(name).md",
                fix: "call the file \(date).md, or mend the date"
            )
            findings.diagnostics.append(problem.diagnostic(at: front.provenance.place(of: "date")))
        }
        return date
    }

    /// `a draft`, `not published before 2026-03-27`; nil for an update of a day that has come.
    private func reasonToLeaveOut(_ front: StatusFrontMatter, of date: CalendarDate) -> String? {
        if let reason = front.publication.reasonToLeaveOut(on: dates.today) { return reason }
        return date > min(dates.today, dates.asOf ?? dates.today) ? "not published before \(date)" : nil
    }

    /// Who asked for an earlier day knows that later updates are left out.
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
                fix: isLater ? "wait, mend the date, or say with --today which day it is" : ""
            )
        )
    }

    private mutating func leaveUnfinished(_ file: SourceFile, _ front: StatusFrontMatter, _ date: CalendarDate) {
        leftOut[file.path] = "it has no headline yet"
        let update = UnfinishedUpdate(date: date, place: front.provenance.place(of: "headline"))
        unfinished.append(update)
        findings.diagnostics.append(update.warning)
    }

    private mutating func isPublished(_ file: SourceFile, _ publication: PublicationTerms) -> Bool {
        guard let reason = publication.reasonToLeaveOut(on: dates.today) else { return true }
        leftOut[file.path] = reason
        return false
    }

    /// Nil where the front matter cannot be read: the page is then known to be there, but not shown.
    private mutating func frontMatter<Front: Record>(
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
            return (findings.read([], at: SourceRange(file: file.path, line: 1), as: type), front.firstLine)
        }
        guard let value = findings.decode(String(yaml), of: file.path, as: type) else {
            leftOut[file.path] = "not readable"
            return nil
        }
        return (value, front.firstLine)
    }
}

extension PageReader {
    /// An update says nothing without its front matter: one finding, not one for each key.
    private mutating func noFrontMatter<Front>(_ file: SourceFile) -> (front: Front, firstLine: Int)? {
        leftOut[file.path] = "not readable"
        let problem = DecodingProblem(
            .frontMatterStart,
            "an update begins with front matter: a line of --- in line 1",
            fix: "begin with ---, date, health and headline, and another line of ---"
        )
        let failed: Front? = findings.fail(problem.diagnostic(at: SourceRange(file: file.path, line: 1)))
        return failed.map { ($0, 1) }
    }
}

/// A file that data or front matter names.
struct WantedFile: Sendable {
    /// Relative to the content root; nil where the path leads out of it.
    var path: String?
    /// As the author wrote it.
    var written: String
    var place: SourceRange
}

extension Page {
    fileprivate mutating func fill(from front: PageFrontMatter) {
        summary = front.summary
        order = front.order
        tags = front.tags
        kind = front.kind
        audience = front.audience
        roles = front.roles
        minutes = front.minutes
        objectives = front.objectives
        appliesTo = front.appliesTo
        owner = front.owner
        reviewedOn = front.reviewedOn
        if let reviewedOn, let reviewIn = front.reviewIn { reviewDue = reviewedOn.adding(reviewIn) }
        language = front.language
    }
}

extension StatusUpdate {
    fileprivate mutating func fill(from front: StatusFrontMatter) {
        kind = front.kind
        author = front.author
        why = front.why
        pathToGreen = front.pathToGreen
        dimensions = front.dimensions
        asks = front.asks
    }
}

extension Check {
    package static let updateLeftOut = Check(
        .weeks,
        "update-left-out",
        .note,
        "An update of a later day, or a draft, is left out",
        fix: "wait, mend the date, or take `draft: true` away"
    )
}
