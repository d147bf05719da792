import PorticoBuild
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

@Suite("A number in words") struct NumberFormatTests {
    private func words(_ language: String = "en") throws -> Words {
        let theme = try #require(Theme.load(overrides: []).theme)
        return theme.edition(for: language).words
    }

    @Test(
        "of money has both decimals where there is a fraction, and none where there is not",
        arguments: [
            (12.5, "€12.50"), (16000, "€16,000"), (0.05, "€0.05"), (1234.56, "€1,234.56"), (-840.1, "\u{2212}€840.10"),
            (0, "€0"), (0.01, "€0.01"), (1_234_567.89, "€1,234,567.89"),
        ]
    )
    func money(amount: Money, written: String) throws {
        let text = try words().money(amount, "EUR")
        #expect(text == written)
    }

    @Test("of money stands in the language's form")
    func german() throws {
        let text = try words("de").money(1234.5, "EUR")
        #expect(text.contains("1.234,50"), "\(text)")
    }

    @Test(
        "at the bounds of what can be written or computed does not stop anything",
        arguments: [
            .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude, 9e18, 9.3e16, 1e15, .infinity,
            -.infinity, .nan,
        ]
    )
    func bounds(number: Double) throws {
        let words = try words()
        #expect(!words.number(number).isEmpty)
    }

    @Test(
        "that data may hold is bounded, and the largest ones are shown",
        arguments: ["1e300", "999999999999", "-1", "1e15"]
    )
    func rendered(amount: String) throws {
        let day = try #require(CalendarDate(2026, 3, 20))
        let plan = """
            currency: EUR
            contract_value: \(amount)
            payments:
              - {id: PAY-1, title: Start, amount: \(amount), due: 2026-01-12}
              - {id: PAY-2, title: End, amount: 0.5, due: 2026-02-12}
            """
        let kpis = """
            kpis:
              - {id: KPI-1, title: Calls, start: \(amount), target: -\(amount), series: [{on: 2026-01-12, value: \(amount)}]}
            """
        let source = ContentFolder.client(["plan.yml": plan, "kpis.yml": kpis.replacing("--", with: "-")])
        let (portal, _) = PortalParser(dates: BuildDates(today: day)).parse(source)
        let theme = try #require(Theme.load(overrides: []).theme)
        #expect(!PortalRenderer(theme: theme).render(try #require(portal)).files.isEmpty)
    }
}
