extension String {
    /// The text with control characters replaced by visible symbols, so that a source file cannot control the reader's
    /// terminal. A tab becomes one space, because columns count it as one; a line break is kept.
    ///
    /// Example: `a\u{1B}[31m` → `a␛[31m`.
    package var printable: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case 0x0A: result.append("\n")
            case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
