extension String {
    /// The text as a YAML scalar in double quotes (YAML 1.2, section 7.3.1): `a "b"` → `"a \"b\""`. It has no
    /// ``isInvisibleControl(_:)`` character, because no data file may contain one.
    package var quotedForYAML: String {
        var result = "\""
        for scalar in unicodeScalars where !Self.isInvisibleControl(scalar) {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The text on one line and without control characters, so that it cannot end a comment or change how it is
    /// shown.
    package var commentForYAML: String {
        let line = String(map { $0.isNewline ? " " : $0 })
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { !Self.isInvisibleControl($0) }))
    }

    /// Whether no value may contain the character: the control characters C0 and C1 except tab and line feed, DEL, and
    /// those that change the direction of a text (U+202A to U+202E, U+2066 to U+2069). A terminal executes them, and a
    /// browser shows another text than the one written.
    package static func isInvisibleControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
