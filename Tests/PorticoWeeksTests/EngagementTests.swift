import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoWeeks
import TestSupport
import Testing

@Suite("Thirty weeks")
struct EngagementTests {
    /// What each week's build knew: parsed with the snapshots of all weeks before, then frozen.
    private struct Replay {
        var portals: [Int: Portal] = [:]
        var diagnostics: [Int: [Diagnostic]] = [:]
        var snapshots: [String: String] = [:]

        init() throws {
            for week in Engagement.updates() {
                let source = ContentFolder.client(
                    Engagement.files(week).merging(snapshots) { $1 },
                    slug: Engagement.slug
                )
                let (portal, found) = PortalParser(dates: BuildDates(today: Engagement.date(week))).parse(source)
                let live = try #require(portal?.root.weeks.live, "week \(week): \(found.map { line(for: $0) })")
                portals[week] = portal
                diagnostics[week] = found
                snapshots["snapshots/\(Engagement.day(week)).json"] = live.text
            }
        }
    }

    private static let replay = Result { try Replay() }

    private func replay() throws -> Replay { try Self.replay.get() }

    @Test("are content without an error and without a word about snapshots")
    func clean() throws {
        for (week, found) in try replay().diagnostics {
            #expect(found.filter { $0.severity == .error }.map { line(for: $0) } == [], "week \(week)")
            #expect(
                found.filter { $0.rule.hasPrefix("snapshot") || $0.rule.hasPrefix("update-w") }.isEmpty,
                "week \(week)"
            )
        }
    }

    @Test("tell of each week what changed", arguments: Engagement.updates().dropFirst())
    func changes(week: Int) throws {
        let weeks = try #require(try replay().portals[week]).root.weeks
        let told = weeks.changes(with: Engagement.date(week))?.changes.map { change in
            change.id.isEmpty ? change.kind.rawValue : "\(change.kind.rawValue) \(change.id)"
        }
        #expect(told == Engagement.changes[week])
    }

    @Test("compute of each week the health the script knows", arguments: Engagement.updates())
    func health(week: Int) throws {
        let live = try #require(try replay().portals[week]?.root.weeks.live)
        #expect(live.computed.overall == Engagement.computed(week))
        #expect(live.update.health == Engagement.reported(week))
    }

    @Test("are judged by the rules in the weeks that deserve it", arguments: Engagement.findings.keys.sorted())
    func rules(rule: String) throws {
        let weeks = try replay().diagnostics.filter { $0.value.contains { $0.rule == rule } }.keys.sorted()
        #expect(weeks == Engagement.findings[rule])
    }

    @Test("are frozen the same whether made week by week or read back at the end")
    func chain() throws {
        let replay = try replay()
        let files = replay.snapshots.map { SourceFile(path: "\(Engagement.slug)/\($0)", text: $1) }
        let series = SnapshotSeries(files)
        #expect(series.diagnostics.isEmpty)
        #expect(series.snapshots.map(\.date) == Engagement.updates().map(Engagement.date))
        #expect(series.snapshots.allSatisfy { replay.snapshots["snapshots/\($0.date).json"] == $0.text })
    }

    @Test("keep every old week as it was, whatever came later")
    func nothingNewer() throws {
        let replay = try replay()
        let last = try #require(replay.portals[Engagement.count])
        for week in Engagement.updates().dropLast() {
            let then = try #require(replay.portals[week])
            let frozen = try #require(last.root.weeks.week(of: Engagement.date(week)))
            let shown = last.asPublished(frozen, in: last.root).project
            #expect(shown.plan.milestones.map(\.expected) == then.root.plan.milestones.map(\.expected))
            #expect(shown.deliverables.map(\.status) == then.root.deliverables.map(\.status))
            #expect(shown.updates.map(\.headline) == then.root.updates.map(\.headline))
            #expect(shown.sections.map { $0.root.pages.count } == then.root.sections.map { $0.root.pages.count })
        }
    }
}
