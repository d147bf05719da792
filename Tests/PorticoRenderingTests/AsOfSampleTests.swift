import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("The sample content as of each week that was published")
struct AsOfSampleTests {
    private struct Week: Sendable, CustomTestStringConvertible {
        let client: ClientSource
        let day: CalendarDate
        var testDescription: String { "\(client.slug) \(day)" }
    }

    private static func weeks() -> [Week] {
        let content = ContentFolder.repository.appending(path: "Content")
        let clients = (try? ContentFolder.clients(in: content)) ?? []
        return clients.flatMap { client in
            let updates = client.texts.map(\.path).filter { $0.contains("/status/") }
            let days = updates.compactMap { CalendarDate(iso: $0.suffix(13).dropLast(3)) }
            return Set(days).sorted().map { Week(client: client, day: $0) }
        }
    }

    @Test("are there")
    func weeksAreThere() { #expect(Self.weeks().count > 20) }

    @Test("builds without an error, shows that day and nothing published later", arguments: weeks())
    private func builds(week: Week) throws {
        let today = try #require(CalendarDate(iso: "2026-11-20"))
        let parsed = PortalParser(dates: BuildDates(today: today, asOf: week.day)).parse(week.client)
        #expect(parsed.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        let portal = try #require(parsed.portal)
        let theme = try #require(Theme.load(overrides: []).theme)
        let output = PortalRenderer(theme: theme).render(portal)
        #expect(output.diagnostics.filter { $0.severity == .error }.map(\.summary) == [])
        let updates = output.files.map(\.path).filter { $0.contains("status/2") && $0.hasSuffix(".html") }
        let days = updates.compactMap { CalendarDate(iso: $0.suffix(15).dropLast(5)) }
        #expect(days.max() == week.day)
    }
}
