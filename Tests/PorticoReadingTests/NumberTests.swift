import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@Suite("A number in a data file") struct NumberTests {
    @Test(
        "is refused with what is likely meant",
        arguments: [
            ("1000,50", "expected a number, found \"1000,50\" [expected-number]", "write 1000.50"),
            ("48.000,00", "expected a number, found \"48.000,00\" [expected-number]", "write 48000.00"),
            ("012000", "expected a number, found \"012000\" [expected-number]", "write 12000"),
            ("1'000", "expected a number, found \"1'000\" [expected-number]", "write 1000"),
            (
                "1e9", "expected a number, found \"1e9\" [expected-number]",
                "write only digits and at most one decimal point: 48000 or 1.5"
            ),
            ("12.500", "an amount with 3 decimals: 12.500 [amount-decimals]", "write 12500 or 12.50"),
            ("86400.005", "an amount with 3 decimals: 86400.005 [amount-decimals]", "write 86400.01"),
            ("0.125", "an amount with 3 decimals: 0.125 [amount-decimals]", "write 0.13"),
            ("9.9951", "an amount with 4 decimals: 9.9951 [amount-decimals]", "write 10.00"),
            ("86400,005", "expected a number, found \"86400,005\" [expected-number]", "write 86400.005"),
            (
                "99999999999999999",
                "expected a number from 0 to 1000000000000, found 99999999999999999"
                    + " [number-out-of-range]", ""
            ),
        ]
    )
    func refused(written: String, message: String, fix: String) throws {
        let found = ContentFolder.client(["plan.yml": "currency: EUR\ncontract_value: \(written)\n"]).diagnostics()
        let first = try #require(found.first { $0.severity == .error })
        #expect(line(for: first) == "acme/plan.yml:2:17: error: \(message)")
        #expect(first.fix == fix)
    }

    @Test("of days is bounded too")
    func wholeNumbers() {
        let raid = "change_requests: [{id: CR-1, title: More, impact: {days: 99999999}}]\n"
        let found = ContentFolder.client(["raid.yml": raid]).findings()
        #expect(
            found.first == "acme/raid.yml:1:58: error: expected a number from -1000000 to 1000000, found 99999999"
                + " [number-out-of-range]"
        )
    }
}
