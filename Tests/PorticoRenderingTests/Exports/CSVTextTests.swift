import Testing

@testable import PorticoRendering

@Suite struct ATableForSpreadsheets {
    @Test(arguments: [
        ("plain", "\"plain\""), ("a \"b\"", "\"a \"\"b\"\"\""), ("a,b;c\nd", "\"a,b;c\nd\""),
        ("=1+1", "\"'=1+1\""), ("+49", "\"'+49\""), ("-1", "\"-1\""), ("-1+2", "\"'-1+2\""), ("-A1", "\"'-A1\""),
        ("@sum", "\"'@sum\""), ("\tx", "\"'\tx\""),
        ("\rx", "\"'\rx\""), ("", "\"\""),
    ])
    func holdsNothingThatWouldRun(value: String, expected: String) {
        #expect(CSVText.quoted(value) == expected)
    }

    @Test func endsItsRowsAsTheFormatSays() {
        #expect(CSVText.table([["a", "b"], ["1", "2"]]) == "\u{FEFF}\"a\",\"b\"\r\n\"1\",\"2\"\r\n")
    }
}
