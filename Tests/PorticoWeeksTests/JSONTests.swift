import PorticoDiagnostics
import Testing

@testable import PorticoModel
@testable import PorticoWeeks

@Suite("Canonical JSON")
struct JSONTests {
    @Test("has one form: sorted keys, stable numbers, one line break at the end")
    func canonicalForm() {
        let value: JSONValue = [
            "b": .list([1, .number(12.6), .number(-0.5), .number(1e21), .number(.nan)]), "a": [:], "B": .list([]),
            "ä": "\u{1}\"\\\n\u{2028}é\u{1F600}",
        ]
        #expect(
            value.canonicalText == """
                {
                  "B": [],
                  "a": {},
                  "b": [
                    1,
                    12.6,
                    -0.5,
                    1e+21,
                    null
                  ],
                  "ä": "\\u0001\\"\\\\\\n\\u2028é😀"
                }

                """
        )
    }

    @Test("is read back as the same value")
    func roundTrip() throws {
        let value: JSONValue = [
            "a": .list([.null, true, false, 3, .number(0.1), "x\u{7F}\u{85}\ty/"]), "": .object(["z": 1]),
        ]
        #expect(try JSONReader.read(value.canonicalText).value == value)
    }

    @Test(
        "accepts what the standard allows",
        arguments: [
            (#"  {"a":-0.50e+2}"#, JSONValue.object(["a": .number(-50)])), (#""\ud83d\ude00\/\b\f""#, "😀/\u{8}\u{C}"),
            ("[]", .list([])), ("0", 0),
        ]
    )
    func accepted(text: String, value: JSONValue) throws {
        #expect(try JSONReader.read(text).value == value)
    }

    @Test(
        "refuses what it does not, with the place",
        arguments: [
            ("", 0), ("{", 1), (#"{"a" 1}"#, 5), (#"{"a":1,"a":2}"#, 7), (#"{"a":1,}"#, 7), ("[1 2]", 3), ("[1,]", 3),
            ("01", 0), ("1.", 2), ("1e", 2), ("+1", 0), ("1e999", 0), (#""\ud83d""#, 1), (#""\udc00""#, 1),
            (#""\x""#, 1),
            (#""\u12""#, 1), ("\"a", 2), ("\"a\nb\"", 2), ("nul", 0), ("tru", 0), ("{} {}", 3), ("'a'", 0), ("NaN", 0),
            (String(repeating: "[", count: 40), 32),
        ]
    )
    func refused(text: String, offset: Int) {
        do throws(JSONReader.Problem) {
            let node = try JSONReader.read(text)
            Issue.record("read \(text) as \(node.value)")
        } catch {
            #expect(error.offset == offset, "\(error.summary)")
        }
    }
}
