package import PorticoDiagnostics
package import PorticoModel

/// Lists and runs all rules.
package enum Rules {
    /// All rules, sorted by name.
    package static let all: [any Rule] = groups.flatMap(\.rules).sorted { $0.name < $1.name }

    /// The names of all rules, sorted.
    package static let names: [String] = all.map(\.name)

    package static func named(_ name: String) -> (any Rule)? { all.first { $0.name == name } }

    /// Runs every rule on every project of the portal.
    ///
    /// - `history`: earlier weeks by project folder, if they differ from those of the project.
    /// - `published`: the published weeks by project folder, if they differ from those of the project.
    /// - `damaged`: places of items that could not be read completely. A page among them has no findings; if it is
    ///   an item of the data, its whole project has none, because they could follow from what was not read.
    /// - `texts`: the source texts by path.
    package static func check(
        _ portal: Portal,
        dates: BuildDates,
        settings: RuleSettings = RuleSettings(),
        history: [String: PlanHistory] = [:],
        published: [String: [Snapshot]] = [:],
        damaged: Set<SourceRange> = [],
        texts: [String: String] = [:]
    ) -> [Diagnostic] {
        var findings: [(rule: any Rule, finding: RuleFinding)] = []
        let unread = damaged.map(\.file)
        for project in [portal.root] + portal.projects where !portal.isIncomplete(project, without: unread) {
            let input = RuleInput(
                portal: portal,
                project: project,
                dates: dates,
                history: history[project.folder] ?? project.weeks.planHistory,
                published: published[project.folder] ?? project.weeks.frozen,
                texts: texts
            )
            let isRoot = project.folder.isEmpty
            for rule in all where isRoot || !(rule is any ClientRule) {
                findings += rule.findings(in: input).map { (rule, $0) }
            }
        }
        let whole = findings.filter { found in
            !(found.finding.items + found.finding.basis).contains { damaged.contains($0.item) }
        }
        let result = settings.diagnostics(for: whole)
        // What is not read may be what an allowance is for.
        guard dates.asOf == nil, damaged.isEmpty else { return result }
        let items = portal.client.allowingItems + ([portal.root] + portal.projects).flatMap(\.allowingItems)
        let allowing = items.filter { !$0.allowed.isEmpty }
        return result + StaleAllowances(findings, settings: settings).diagnostics(for: allowing)
    }
}

extension Portal {
    /// Whether one of the files contains data of the project, or of the client as a whole.
    fileprivate func isIncomplete(_ project: Project, without files: [String]) -> Bool {
        let own = "\(slug)/\(project.folder)/"
        let others = projects.filter { $0.folder != project.folder }.map { "\(slug)/\($0.folder)/" }
        return files.contains { file in
            !SectionKind.allCases.contains { file.contains("/\($0.rawValue)/") }
                && (file.hasPrefix(own) || !others.contains(where: file.hasPrefix))
        }
    }
}
