import TestSupport
import Testing

@testable import PorticoModel

@Suite("Money")
struct MoneyTests {
    @Test("adds up exactly, where binary numbers do not")
    func exact() throws {
        let payments: [Money] = [1_000_000, try #require(Money("234567.89"))]
        #expect(payments.reduce(0, +) == Money("1234567.89"))
        #expect((1...10).map { _ in Money(hundredths: 10) }.reduce(0, +) == 1)
        #expect(try #require(Money("0.10")) + (try #require(Money("0.20"))) == Money("0.30"))
        #expect(Money(1_234_567.89).percent(above: try #require(Money("1234567.89"))) == 0)
        #expect(Money(44_000).percent(above: 40_000) == 10)
        #expect(Money(36_000).percent(above: 40_000) == -10)
    }

    @Test(
        "is read from plain digits",
        arguments: [
            ("0", 0), ("16000", 1_600_000), ("12.5", 1250), ("12.05", 1205), ("-0.01", -1), ("-840.10", -84_010),
            ("999999999999.99", 99_999_999_999_999),
        ]
    )
    func digits(text: String, hundredths: Int) { #expect(Money(text)?.hundredths == hundredths) }

    @Test(
        "is nothing else",
        arguments: ["", "-", ".5", "5.", "1.234", "1,5", "1e3", " 1", "--1", "1.-1", "99999999999999999999", "EUR 1"]
    )
    func refused(text: String) { #expect(Money(text) == nil) }

    @Test(
        "has the digits in JSON that were written",
        arguments: ["0.01", "0.1", "12.34", "1234567.89", "999999999999.99", "-0.05", "16000"]
    )
    func json(digits: String) throws {
        let money = try #require(Money(digits))
        #expect(Money(rounding: money.number) == money)
        #expect(Money(rounding: try #require(Double(digits))) == money)
        #expect(money.number == Double(digits))
    }

    @Test("of a forged snapshot is bounded", arguments: [1e300, -.infinity, .nan, 1.1e12])
    func bounds(number: Double) { #expect(Money(rounding: number) == nil) }

    @Test("that does not differ by a cent is no deviation, and one cent is one")
    func costPercent() throws {
        func percent(_ last: String) throws -> Double? {
            let plan = """
                currency: EUR
                contract_value: 1234567.89
                payments:
                  - {id: PAY-1, title: Start, amount: 1000000, due: 2026-01-12}
                  - {id: PAY-2, title: End, amount: \(last), due: 2026-02-12}
                """
            let project = try TestPortal.of(["plan.yml": plan]).root
            let health = ComputedHealth(project, tolerances: Tolerances())
            return health.findings.first { $0.dimension == .cost }?.value
        }
        #expect(try percent("234567.89") == 0)
        #expect(try #require(try percent("234567.90")) > 0)
        #expect(try #require(try percent("234567.88")) < 0)
    }
}
