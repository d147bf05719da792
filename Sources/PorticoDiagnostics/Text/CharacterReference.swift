/// Reads the character references that XML and HTML share. No other code does.
package enum CharacterReference {
    /// Returns the character for the text between `&` and `;`: `amp` → `&`, `#106` → `j`, `#x6A` → `j`. Returns nil for
    /// names that XML does not have.
    package static func scalar(_ name: some StringProtocol) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }
}
