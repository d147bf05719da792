import PorticoDiagnostics
import PorticoModel

/// Finds characters that make a text appear different from what is written ("Trojan Source", CVE-2021-42574).
enum BidirectionalControls {
    /// U+202A to U+202E and U+2066 to U+2069.
    static func find(in source: SourceText) -> [Diagnostic] {
        let bytes = source.bytes
        var result: [Diagnostic] = []
        var offset = 0
        while let found = bytes[offset...].firstIndex(of: 0xE2) {
            offset = found + 1
            guard found + 2 < bytes.count else { break }
            let isControl =
                bytes[found + 1] == 0x80 && (0xAA...0xAE).contains(bytes[found + 2])
                || bytes[found + 1] == 0x81 && (0xA6...0xA9).contains(bytes[found + 2])
            guard isControl else { continue }
            result.append(
                DecodingProblem(
                    .bidirectionalControl,
                    "an invisible character changes the direction of the text",
                    explanation: "readers would see different text from what is written here",
                    fix: "delete it"
                ).diagnostic(at: source.range(at: source.position(of: found), length: 1))
            )
        }
        return result
    }
}
