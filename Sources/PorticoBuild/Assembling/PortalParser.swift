package import PorticoDiagnostics
package import PorticoModel
internal import PorticoReading
internal import PorticoRules
internal import PorticoWeeks

/// Parses source text into a ``Portal``: reads, resolves and applies the rules.
package struct PortalParser: Sendable {
    package var dates: BuildDates

    package init(dates: BuildDates) {
        self.dates = dates
    }

    /// Returns the portal, or nil if errors leave nothing to show, and all diagnostics sorted by place.
    package func parse(_ source: ClientSource) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        let (read, found) = ClientContents.read(source, dates: dates, names: CheckCatalogue.names)
        guard var contents = read else { return (nil, found.sortedWithoutRepetitions()) }
        let published = keepWeeks(of: &contents, source)
        var (portal, broken) = contents.resolved()
        // An item with an unknown id counts as not read: it differs from what was published for that reason alone.
        let unread = contents.damaged.union(broken.filter { $0.check == .unknownID }.map(\.place))
        let files = Set(unread.map(\.file))
        portal.address = source.settings.address(of: source.slug)
        portal.editAddress = source.settings.editAddress
        let settings = RuleSettings(site: source.settings.rules, client: portal.client.rules)
        let rules = ruleFindings(in: portal, source, settings, unread)
        let diagnostics =
            found + published.filter { !files.contains($0.place.file) } + broken + rules
            + Placeholders.left(in: source.texts)
        return (portal, settings.applied(to: diagnostics).sortedWithoutRepetitions())
    }

    /// Adds the published weeks to the projects and keeps their updates as published.
    private func keepWeeks(of contents: inout ClientContents, _ source: ClientSource) -> [Diagnostic] {
        var weeks = WeekKeeper(
            client: contents.client,
            source: source,
            attachments: contents.attachments,
            dates: dates,
            markdown: contents.markdown
        )
        weeks.keep(&contents.root, snapshots: contents.snapshots[""] ?? [])
        for index in contents.projects.indices {
            let snapshots = contents.snapshots[contents.projects[index].folder] ?? []
            weeks.keep(&contents.projects[index], snapshots: snapshots)
        }
        return weeks.diagnostics
    }

    private func ruleFindings(
        in portal: Portal,
        _ source: ClientSource,
        _ settings: RuleSettings,
        _ damaged: Set<SourceRange>
    ) -> [Diagnostic] {
        let texts = Dictionary(source.texts.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        return Rules.check(portal, dates: dates, settings: settings, damaged: damaged, texts: texts)
            + settings.mistakes(among: CheckCatalogue.names)
    }
}
