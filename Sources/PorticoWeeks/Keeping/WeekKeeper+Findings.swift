import PorticoDiagnostics
import PorticoModel

extension WeekKeeper {
    /// Reports updates without a snapshot, snapshots without an update, and changes since.
    mutating func report(on project: Project, hasFiles: Bool) {
        guard hasFiles else { return reportNeverKept(project) }
        let frozen = Dictionary(project.weeks.frozen.map { ($0.date, $0) }) { first, _ in first }
        let first = project.weeks.frozen.first?.date
        for update in project.updates {
            if let week = frozen[update.date] {
                reportEdited(update, week, isNewest: update.date == project.updates.first?.date)
            } else if update.date != project.updates.first?.date {
                reportUnkept(update, isOlder: first.map { update.date < $0 } ?? true)
            }
        }
        let dates = Set(project.updates.map(\.date))
        for week in project.weeks.frozen where !dates.contains(week.date) { reportGone(week) }
        for week in project.weeks.frozen {
            reportFiles(of: week, in: project.updates.first { $0.date == week.date })
        }
        reportDrift(project)
    }

    private mutating func reportNeverKept(_ project: Project) {
        let unkept = project.updates.dropFirst()
        guard let newest = project.updates.first, !unkept.isEmpty else { return }
        add(
            .updateWithoutSnapshot,
            .note,
            newest.sourcePath,
            "\(project.name) has no snapshots: "
                + (unkept.count == 1
                    ? "1 older update is shown without its data"
                    : "\(unkept.count) older updates are shown without their data"),
            "run `portico snapshot \(slug)` with each update; `portico history \(slug) --from-git` creates the past ones"
        )
    }

    private mutating func reportUnkept(_ update: StatusUpdate, isOlder: Bool) {
        add(
            .updateWithoutSnapshot,
            isOlder ? .note : .warning,
            update.sourcePath,
            "the update of \(update.date) has no snapshot",
            isOlder
                ? "it was published before the first snapshot; its page shows only its text"
                : "look for snapshots/\(update.date).json in version control or a backup"
        )
    }

    private mutating func reportEdited(_ update: StatusUpdate, _ week: Snapshot, isNewest: Bool) {
        let now = FrozenUpdate(update, sources)
        guard now != week.update else { return }
        let field = now.frontMatterKeys(differingFrom: week.update).first
        let what = field.map { "`\($0)` of the update of \(update.date)" } ?? "the update of \(update.date)"
        let freezeAnew = "freeze it again with all current data: portico snapshot \(slug) --replace"
        found(
            Diagnostic(
                .updateChanged,
                place: field.map(update.provenance.place(of:)) ?? SourceRange(file: update.sourcePath, line: 1),
                summary: "\(what) was changed after publication; its page shows the published text",
                fix: isNewest
                    ? "restore the text or, if nobody has seen it yet, \(freezeAnew)"
                    : "restore the text, and mention the change in the next update: later snapshots build on this one"
            )
        )
    }

    private mutating func reportGone(_ week: Snapshot) {
        add(
            .updateRemoved,
            .warning,
            "\(slug)/\(week.update.path)",
            "the update of \(week.date) was published, but its file is missing; its page is built from the snapshot",
            "restore the file from version control or a backup"
        )
    }

    private mutating func reportDrift(_ project: Project) {
        guard dates.asOf == nil, let live = project.weeks.live, let week = project.weeks.frozen.last,
            week.date == live.date
        else { return }
        let changes = project.weeks.changes(from: week, to: live).changes
        guard let first = changes.first else { return }
        let what = first.id.isEmpty ? first.title : "\(first.id) \(first.title)"
        let others = changes.count == 1 ? "" : " and \(changes.count - 1) more"
        add(
            .changedSinceSnapshot,
            .note,
            week.update.path.isEmpty ? slug : "\(slug)/\(week.update.path)",
            "since the update of \(week.date) was published, \(what)\(others) changed",
            "the next update will show this; if nobody has seen this one yet, freeze it again: portico snapshot \(slug) --replace"
        )
    }

    private mutating func add(
        _ check: Check,
        _ severity: Diagnostic.Severity,
        _ path: String,
        _ summary: String,
        _ fix: String
    ) {
        let place = SourceRange(file: path, line: 1)
        found(Diagnostic(check, severity: severity, place: place, summary: summary, fix: fix))
    }
}

extension FrozenUpdate {
    /// Returns the keys that differ, in the order they are written; none if only the text after the front matter
    /// differs.
    fileprivate func frontMatterKeys(differingFrom other: FrozenUpdate) -> [String] {
        [
            ("kind", kind != other.kind), ("author", author != other.author), ("health", health != other.health),
            ("headline", headline != other.headline), ("why", why != other.why),
            ("path_to_green", pathToGreen != other.pathToGreen), ("dimensions", dimensions != other.dimensions),
            ("asks", asks != other.asks),
        ].filter(\.1).map(\.0)
    }
}

extension Check {
    static let changedSinceSnapshot = Check(
        .weeks,
        "changed-since-snapshot",
        .note,
        "Nothing has changed since the newest published update",
        fix: "mention it in the next update; if nobody has seen this one yet: portico snapshot CLIENT --replace"
    )
    static let updateChanged = Check(
        .weeks,
        "update-changed",
        .warning,
        "A published update does not change",
        fix: "restore the text; for the newest, if nobody has seen it yet: portico snapshot CLIENT --replace"
    )
    static let updateRemoved = Check(
        .weeks,
        "update-removed",
        .warning,
        "The file of a published update is not removed",
        fix: "restore the file from version control or a backup"
    )
    static let updateWithoutSnapshot = Check(
        .weeks,
        "update-without-snapshot",
        .warning,
        "A published update has a snapshot",
        fix: "run portico snapshot with each update"
    )
}
