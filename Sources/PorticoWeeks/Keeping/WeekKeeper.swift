package import PorticoDiagnostics
package import PorticoMarkdown
package import PorticoModel

/// Matches a project's snapshots with its updates, so that the portal shows what was published.
package struct WeekKeeper {
    let client: Client
    let supplier: Supplier
    let slug: String
    let dates: BuildDates
    let markdown: MarkdownParser
    /// The client's texts by path relative to the content root.
    let texts: [String: SourceFile]
    /// The client's other files by path relative to the content root.
    let assets: [String: Asset]
    package private(set) var diagnostics: [Diagnostic] = []

    /// `attachments` are texts that count as ordinary files.
    package init(
        client: Client,
        source: ClientSource,
        attachments: [SourceFile],
        dates: BuildDates,
        markdown: MarkdownParser
    ) {
        self.client = client
        supplier = source.settings.supplier
        slug = source.slug
        self.dates = dates
        self.markdown = markdown
        texts = Dictionary(source.texts.map { ($0.path, $0) }) { first, _ in first }
        assets = source.assets(with: attachments)
    }

    /// Sets the project's weeks and replaces frozen updates with their published version.
    package mutating func keep(_ project: inout Project, snapshots: [SourceFile]) {
        if let date = dates.asOf { project = project.asItStood(on: date) }
        let folder = [slug, project.folder].filter { !$0.isEmpty }.joined(separator: "/")
        project.data.noteChecksums { [assets] path in
            ContentPath.resolve(path, from: folder).flatMap { assets[$0]?.sha256 }
        }
        let series = SnapshotSeries(snapshots)
        diagnostics += series.diagnostics
        let limit = min(dates.today, dates.asOf ?? dates.today)
        let files = series.files.filter { ($0.snapshot?.date ?? limit) <= limit }
        project.weeks.frozen = files.compactMap(\.snapshot)
        let newest = project.updates.first?.date ?? limit
        if let date = dates.asOf {
            let week = project.weeks.frozen.last { $0.date == newest }
            project.leaveOutPages(after: date, notIn: week, slug: slug)
        }
        let before = files.last { ($0.snapshot?.date ?? limit) < newest }
        let published = project.withoutEvents(after: newest)
        project.weeks.live = snapshot(of: published, after: before)
        if published.data != project.data { project.weeks.working = snapshot(of: project, after: before) }
        report(on: project, hasFiles: !series.isEmpty)
        thaw(&project)
    }

    mutating func found(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    private func snapshot(of project: Project, after newest: SnapshotFile?) -> Snapshot? {
        Snapshot(of: project, client: client, supplier: supplier, sources: sources, after: newest)
    }

    var sources: Snapshot.Sources {
        let texts = texts
        return Snapshot.Sources(
            slug: slug,
            text: { texts[$0]?.text },
            body: { update in
                guard let file = texts[update.sourcePath] else { return ("", [:]) }
                let included = update.body.includes.map { ($0.file.path, $0.file.text) }
                return (FrontMatterSplit.body(of: file), Dictionary(included) { first, _ in first })
            },
            files: { [self] in files(of: $0) }
        )
    }

    private func files(of update: StatusUpdate) -> [FrozenFile] {
        linkedFiles(in: update).keys.sorted().compactMap { path in
            assets[path].map { FrozenFile(path: String(path.dropFirst(slug.count + 1)), bytes: $0.bytes) }
        }
    }

    /// Returns the files that an update names, by path relative to the content root, with the place of each.
    func linkedFiles(in update: StatusUpdate) -> [String: SourceRange] {
        LinkedFiles.of(update.body, slug: slug) { [assets] in assets[$0] != nil }
    }

    /// Restores updates as published, including those whose file is missing and, with `--as-of`, all data of that week.
    private mutating func thaw(_ project: inout Project) {
        let byDate = Dictionary(project.weeks.frozen.map { ($0.date, $0) }) { first, _ in first }
        let known = Set(project.updates.map(\.date))
        project.updates = project.updates.map { update in
            // An update that is unchanged keeps the places of its lines.
            guard let week = byDate[update.date], FrozenUpdate(update, sources) != week.update else { return update }
            return thawed(week, at: update.provenance)
        }
        for week in project.weeks.frozen where !known.contains(week.date) {
            let path = "\(slug)/\(week.update.path)"
            project.updates.append(thawed(week, at: Provenance(item: SourceRange(file: path, line: 1))))
        }
        project.updates.sort { ($1.date, $0.sourcePath) < ($0.date, $1.sourcePath) }
        if dates.asOf == nil { project.statusDate = project.updates.first?.date }
        guard dates.asOf != nil, let newest = project.updates.first?.date, let week = byDate[newest] else { return }
        project.takeData(from: week)
    }

    private func thawed(_ week: Snapshot, at provenance: Provenance) -> StatusUpdate {
        StatusUpdate(week.update, slug: slug, folder: week.folder, provenance: provenance, markdown: markdown)
    }
}

extension Project {
    /// Replaces all data with those of `week`, so that nothing has changed since; pages, updates and the status date stay.
    fileprivate mutating func takeData(from week: Snapshot) {
        (name, aims, data) = (week.projectName, week.aims, week.data)
        (weeks.live, weeks.working) = (week, nil)
    }
}
