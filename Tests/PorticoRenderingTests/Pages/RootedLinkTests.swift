import PorticoBuild
import PorticoDiagnostics
import PorticoModel
@testable import PorticoRendering
import TestSupport
import Testing

@Suite("A link that begins with a slash") struct RootedLinkTests {
    @Test(
        "is an error that tells the path that works",
        arguments: [
            ("/docs/hello.md", "write \"../../docs/hello.md\""), ("/docs/hello.html", "write \"../../docs/hello.md\""),
            ("/docs/hello", "write \"../../docs/hello.md\""), ("/files/plan.pdf", "write \"../../files/plan.pdf\""),
            ("..\\\\..\\\\docs\\\\hello.md", ""), ("/docs/nothing.md", ""),
        ]
    )
    func fix(destination: String, fix: String) throws {
        let source = ContentFolder.client([
            "docs/hello.md": "# Hello\n", "guides/rooms/booking.md": "# Booking\n\n[this](\(destination))\n",
            "files/plan.pdf": "%PDF",
        ])
        let day = try #require(CalendarDate(2026, 3, 20))
        let portal = try #require(PortalParser(dates: BuildDates(today: day)).parse(source).portal)
        let theme = try #require(Theme.load(overrides: []).theme)
        let found = PortalRenderer(theme: theme).render(portal).diagnostics.filter { $0.rule == "broken-link" }
        #expect(found.map(\.place.start.line) == [3])
        #expect(found.first?.fix == fix, "\(destination)")
    }
}
