import PorticoDiagnostics
import Testing

@Suite("JSON, hexadecimal digits and references") struct WritingTests {
    private let value: JSONValue = ["b": [1, true, .null], "a": [], "ä/": .number(-0.5), "c": ["d": "e\n"]]

    @Test("JSON has one form in lines and one without")
    func forms() {
        #expect(
            value.canonicalText == """
                {
                  "a": [],
                  "b": [
                    1,
                    true,
                    null
                  ],
                  "c": {
                    "d": "e\\n"
                  },
                  "ä/": -0.5
                }

                """
        )
        #expect(value.compactText == #"{"a":[],"b":[1,true,null],"c":{"d":"e\n"},"ä/":-0.5}"#)
    }

    @Test(
        "a text is escaped for what reads it",
        arguments: [
            ("a\"b\\c/", #""a\"b\\c/""#, #""a\"b\\c/""#),
            ("<b>&", #""<b>&""#, #""\u003cb\u003e\u0026""#),
            ("\n\t\r", #""\n\t\r""#, #""\u000a\u0009\u000d""#),
            ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#, "\"\\u0000\\u001f\u{7F}\""),
            ("\u{85}é", "\"\\u0085é\"", "\"\u{85}é\""),
            ("\u{2028}\u{2029}€", "\"\\u2028\\u2029€\"", "\"\\u2028\\u2029€\""),
            ("", "\"\"", "\"\""),
        ] as [(String, String, String)]
    )
    func strings(text: String, data: String, script: String) {
        #expect(JSONString.quoted(text) == data)
        #expect(JSONString.quoted(text, for: .script) == script)
    }

    @Test("digits are lower case, percent escapes upper case")
    func digits() {
        #expect(Hexadecimal.text(of: UInt32(10), digits: 4) == "000a")
        #expect(Hexadecimal.text(of: UInt32(0x12345)) == "12345")
        #expect(Hexadecimal.text(of: UInt32(0)) == "0")
        #expect(Hexadecimal.text(of: [0, 10, 255] as [UInt8]) == "000aff")
        #expect(String(decoding: Hexadecimal.percentEscape(of: 0x2F), as: UTF8.self) == "%2F")
    }

    @Test(
        "references are read as XML has them",
        arguments: [
            ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("#106", "j"), ("#x6A", "j"),
            ("#x1F600", "😀"), ("nbsp", nil), ("#", nil), ("#x", nil), ("#xD800", nil), ("#99999999", nil), ("", nil),
        ] as [(String, Unicode.Scalar?)]
    )
    func references(name: String, scalar: Unicode.Scalar?) {
        #expect(CharacterReference.scalar(name) == scalar)
    }
}
