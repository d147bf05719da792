import PorticoDiagnostics
internal import PorticoMarkdown
internal import PorticoModel
internal import PorticoWeeks

/// The files that a project offers to other programs: feeds, calendars, e-mails, figures.
struct WeekExports {
    /// The maximum number of updates in a feed: a quarter of weekly ones.
    static let feedLength = 13

    let scope: ProjectScope

    var portal: Portal { scope.portal }
    var project: Project { scope.project }
    var words: Words { scope.words }

    /// The paths of the files, relative to the portal.
    enum Path {
        static func atom(_ folder: String) -> String { PortalLayout.export("feed.xml", of: folder) }
        static func json(_ folder: String) -> String { PortalLayout.export("feed.json", of: folder) }
        static func figures(_ folder: String) -> String { PortalLayout.export("status.json", of: folder) }
        static func calendar(_ kind: ProjectCalendars.Kind, _ folder: String) -> String {
            PortalLayout.export("\(kind.rawValue).ics", of: folder)
        }
        static func mail(_ date: CalendarDate, _ folder: String) -> String {
            PortalLayout.export("mail/\(date).eml", of: folder)
        }
        static func text(_ date: CalendarDate, _ folder: String) -> String {
            PortalLayout.export("mail/\(date).txt", of: folder)
        }
    }

    var calendars: [(kind: ProjectCalendars.Kind, calendar: ICalendar)] {
        ProjectCalendars(slug: portal.slug, project: project, words: words, base: portal.address).all
    }

    /// All files.
    var files: [OutputFile] {
        let folder = project.folder
        var result = calendars.map { kind, calendar in
            let source = portal.source("the \(kind.rawValue) calendar", of: project)
            return OutputFile(path: Path.calendar(kind, folder), contents: .text(calendar.text), source: source)
        }
        guard let newest = project.weeks.all.last else { return result }
        let feed = self.feed
        if let atom = feed.atom(path: Path.atom(folder)) {
            result.append(file(Path.atom(folder), atom, "the feed", newest))
        }
        result.append(file(Path.json(folder), feed.json(path: Path.json(folder)), "the feed", newest))
        result.append(file(Path.figures(folder), figures(of: newest).canonicalText, "the figures", newest))
        for week in project.weeks.all {
            let digest = digest(of: week)
            let message = digest.message(slug: portal.slug)
            result.append(file(Path.mail(week.date, folder), message.source, "the mail of \(week.date)", week))
            result.append(file(Path.text(week.date, folder), message.plain, "the mail of \(week.date)", week))
        }
        return result
    }

    /// Returns the texts in the language in which a week was published.
    private func words(of week: Snapshot?) -> Words {
        week.flatMap { scope.theme?.edition(for: $0.client.language).words } ?? words
    }

    func facts(of week: Snapshot) -> WeekFacts {
        WeekFacts(
            week,
            before: project.weeks.week(before: week.date),
            diff: scope.changes(of: week.date),
            updates: project.publishedUpdates
        )
    }

    private func figures(of week: Snapshot) -> JSONValue {
        facts(of: week).figures(since: WeekDrift(project, tolerances: portal.client.tolerances))
    }

    private func file(_ path: String, _ text: String, _ name: String, _ week: Snapshot) -> OutputFile {
        let source = portal.source(name, of: project, fromUpdateOf: week.date)
        return OutputFile(path: path, contents: .text(text), source: source)
    }

    // MARK: Mail

    func digest(of week: Snapshot) -> Digest {
        let update = project.updates.first { $0.date == week.date }
        let path = PortalLayout.update(week.date, of: project.folder)
        return Digest(
            facts: facts(of: week),
            words: words(of: week),
            sections: update.map { digestSections(of: $0, in: week) } ?? [],
            base: portal.address,
            path: path
        )
    }

    private func digestSections(of update: StatusUpdate, in week: Snapshot) -> [Digest.Section] {
        let html = sections(of: update, in: week, from: "index.html", to: MailOutput(base: portal.address))
        let plain = sections(of: update, in: week, from: "index.html", to: PlainOutput(base: portal.address))
        return zip(html, plain).map { html, plain in
            Digest.Section(title: html.heading?.text, html: html.written.html, plain: plain.written.text)
        }
    }

    /// An update's text in parts, with links relative to `path`.
    private func sections<Output: MarkupOutput>(
        of update: StatusUpdate,
        in week: Snapshot?,
        from path: String,
        to output: Output
    ) -> [RenderedSection<Output>] {
        // A week that is not frozen uses the current portal.
        let frozen = week.flatMap { project.weeks.isFrozen($0.date) ? $0 : nil }
        let shown = frozen.flatMap { scope.asPublished(on: $0.date) } ?? scope
        let links = PageLinks(
            portal: shown.portal,
            folder: project.folder,
            sourcePath: update.sourcePath,
            outputPath: path
        )
        let provider: any LinkProvider =
            week == nil || frozen != nil ? PublishedLinks(links: links, week: frozen, slug: portal.slug) : links
        return HTMLRenderer().writeSections(of: update.body, links: provider, to: output).sections
            .filter { !$0.isEmpty }
    }

    // MARK: Feeds

    var feed: Feed {
        Feed(
            id: "urn:uuid:" + StableID.uuid("feed", portal.slug, project.folder),
            title: words(.feedTitle, ["project": project.name]),
            subtitle: words(.feedSubtitle, ["client": portal.client.name]),
            language: words.language,
            author: portal.supplier.name,
            base: portal.address,
            entries: project.updates.prefix(Self.feedLength).map(entry)
        )
    }

    private func entry(_ update: StatusUpdate) -> Feed.Entry {
        let week = project.weeks.week(of: update.date)
        let facts = week.map { self.facts(of: $0) }
        let words = words(of: week)
        let feedPath = portal.address == nil ? Path.atom(project.folder) : "index.html"
        return Feed.Entry(
            id: "urn:uuid:" + StableID.uuid("update", portal.slug, project.folder, update.date.description),
            title: update.plainHeadline,
            date: update.date,
            author: facts.map { $0.person(update.author) } ?? update.author,
            path: PortalLayout.relative(update.outputPath, from: portal.address == nil ? feedPath : "index.html"),
            summary: [words.name(update.health, in: "health"), update.why].compactMap(\.self).joined(separator: ". "),
            content: content(
                update,
                facts,
                sections(of: update, in: week, from: feedPath, to: MailOutput(base: portal.address ?? "")),
                words
            ).source,
            health: update.health,
            computed: facts?.computed
        )
    }

    private func content(
        _ update: StatusUpdate,
        _ facts: WeekFacts?,
        _ sections: [RenderedSection<MailOutput>],
        _ words: Words
    ) -> HTML {
        let health = "\(MailStyle.mark(of: update.health)) \(words.name(update.health, in: "health"))"
        var result = HTML("<p><strong>\(health)</strong></p>\n")
        if let computed = facts?.computed {
            result += HTML("<p>\(words(.computed, ["health": words.name(computed, in: "health")]))</p>\n")
        }
        if let why = update.why { result += HTML("<p>\(why)</p>\n") }
        if let path = update.pathToGreen {
            result += HTML("<p><strong>\(words.text("home.path"))</strong> \(path)</p>\n")
        }
        if let facts { result += needs(facts, words) + changes(facts, words) }
        for section in sections {
            if let title = section.heading?.text { result += HTML("<h3>\(title)</h3>\n") }
            result += section.written.html
        }
        return result
    }

    private func needs(_ facts: WeekFacts, _ words: Words) -> HTML {
        let title = HTML("<h3>\(words.text("home.needs"))</h3>\n")
        let digest = Digest(facts: facts, words: words, sections: [], base: nil, path: "")
        guard !facts.asks.isEmpty else { return digest.nothingNeeded.map { title + HTML("<p>\($0)</p>\n") } ?? "" }
        return title + list(facts.asks.map { "\($0.id) \(digest.title($0))" })
    }

    private func changes(_ facts: WeekFacts, _ words: Words) -> HTML {
        guard let diff = facts.diff, let before = diff.from, !diff.changes.isEmpty else { return "" }
        let telling = ChangeTelling(words: words, currency: facts.week.plan.currency)
        let title = words(.mailChanges, ["date": words.dateText(before)])
        return HTML("<h3>\(title)</h3>\n") + list(diff.changes.map(telling.text))
    }

    private func list(_ lines: [String]) -> HTML {
        HTML("<ul>\n\(lines.map { HTML("<li>\($0)</li>\n") }.joined())</ul>\n")
    }
}
