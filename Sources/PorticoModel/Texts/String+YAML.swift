internal import PorticoDiagnostics

extension String {
    /// The text as a YAML scalar in double quotes (YAML 1.2, section 7.3.1): `a "b"` → `"a \"b\""`.
    package var quotedForYAML: String {
        var result = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                result += "\\x" + Hexadecimal.text(of: scalar.value, digits: 2)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
