import Testing

@testable import PorticoRules

@Suite("A measured value against its measure")
struct MeasureTests {
    @Test(
        "is compared where both can be read, the limit itself included or not as the sign says",
        arguments: [
            (">= 58 of 64", "58 of 64", true), (">= 58 of 64", "57 of 64", false), (">= 58 of 64", "59 / 64", true),
            ("> 58 of 64", "58 of 64", false), ("> 58 of 64", "59 of 64", true),
            ("≥ 18 of 20 users", "17 of 20 users", false),
            ("<= 4 min", "4 min", true), ("<= 4 min", "4.1 min", false), ("≤ 4 min", "4,1 min", false),
            ("< 4 min", "4 min", false),
            ("= 0", "0", true), ("= 0", "1", false), ("at least 18 of 20", "17 of 20", false),
            ("Höchstens 4 min", "3 min", true),
            (">= 95 %", "95%", true), (">= 95 %", "94.9 %", false), (">= 95 %", "19 of 20", true),
            (">= 95 %", "18 of 20", false),
            (">= 19 of 20", "95 %", true), (">= 19 of 20", "94 %", false), (">= 95 of 100", "58 of 64", false),
            (">= 18 of 20", "18", true), (">= 18 of 20", "17", false), ("3 of 3 people", "3 of 3", true),
            ("3 of 3 people", "2 of 3", false),
            (">= -3", "-4", false),
        ]
    )
    func compared(measure: String, measured: String, isMet: Bool) {
        #expect(Measure(measure)?.isMet(by: measured) == isMet)
    }

    @Test(
        "is not compared where either cannot be read, or they are not on one scale",
        arguments: [
            ("1 signed document", "1 document"), (">= 58 of 64", "most of them"), ("<= 4 min", "240 s"),
            ("<= 4 min", "4"),
            (">= 1,000", "900"), (">= 1.000", "900"), (">= 900", "1,000"), (">= 18 of 20", "25"),
            (">= 18 of 20", "18 of 0"),
            (">= 95 % in 3 of 4 weeks", "96 %"), ("between 3 and 5", "4"), ("18 of 20", "17 of 20"),
            (">= 95 %", "0.96"), ("", ""),
        ]
    )
    func unread(measure: String, measured: String) {
        #expect(Measure(measure)?.isMet(by: measured) == nil)
    }
}
