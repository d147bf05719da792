import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel

/// Finds the characters that no value may contain: see ``Swift/String/isInvisibleControl(_:)``.
enum ControlCharacters {
    static func contains(_ scalar: Unicode.Scalar) -> Bool { String.isInvisibleControl(scalar) }

    /// Returns the text without these characters, so that they cannot reach anything even where only findings are
    /// printed.
    static func removed(from text: String) -> String {
        guard text.unicodeScalars.contains(where: contains) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !contains($0) }))
    }

    /// U+202A to U+202E and U+2066 to U+2069.
    private static func changesDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// Returns a finding for each escape of a text in double quotes that produces such a character: `\e`, `\u202e`. The
    /// text's opening quote is at `start`.
    static func escapes(in source: SourceText, from start: SourcePosition) -> [Diagnostic] {
        let bytes = source.bytes
        var result: [Diagnostic] = []
        var offset = source.offset(of: start) + 1
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
            guard bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count else {
                offset += 1
                continue
            }
            let escape = Escape(bytes[(offset + 1)...])
            if let scalar = escape.scalar, contains(scalar) {
                let written = String(decoding: bytes[offset..<min(offset + escape.length, bytes.count)], as: UTF8.self)
                let place = source.range(at: source.position(of: offset), length: escape.length)
                result.append(problem(written, scalar).diagnostic(at: place))
            }
            offset += escape.length
        }
        return result
    }

    private static func problem(_ written: String, _ scalar: Unicode.Scalar) -> DecodingProblem {
        changesDirection(scalar)
            ? DecodingProblem(
                .bidirectionalControl,
                "\(written) produces an invisible character that changes the direction of the text",
                explanation: "readers would see different text from what is written here",
                fix: "delete it"
            )
            : DecodingProblem(
                .controlCharacter,
                "\(written) produces a control character",
                explanation: "it is invisible, and a terminal may execute it",
                fix: "delete it, or use single quotes to keep the backslash"
            )
    }

    /// Returns the problem of a cell that contains such a character itself.
    static func problem(in cell: CSVReader.Cell) -> Diagnostic? {
        // A table from Windows has line breaks of two characters in its cells.
        let found = cell.text.unicodeScalars.first { contains($0) && !changesDirection($0) && $0 != "\r" }
        guard let found else { return nil }
        return DecodingProblem(
            .controlCharacter,
            "the cell contains the control character U+\(Escape.hexadecimal(found))",
            explanation: "it is invisible, and a terminal may execute it",
            fix: "delete it"
        ).diagnostic(at: cell.place)
    }
}

/// An escape of YAML without its backslash. Source: YAML 1.2.2, 5.7.
private struct Escape {
    /// The character it produces; nil for one that is not a valid escape.
    let scalar: Unicode.Scalar?
    /// The length with the backslash, in bytes.
    let length: Int

    init(_ bytes: ArraySlice<UInt8>) {
        let letter = bytes.first.map { Character(Unicode.Scalar($0)) } ?? " "
        let digits = ["x": 2, "u": 4, "U": 8][letter] ?? 0
        length = 2 + digits
        guard digits == 0 else {
            let text = String(decoding: bytes.dropFirst().prefix(digits), as: UTF8.self)
            scalar = UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
            return
        }
        let codes: [Character: Unicode.Scalar] = [
            "0": "\0", "a": "\u{7}", "b": "\u{8}", "e": "\u{1B}", "f": "\u{C}", "v": "\u{B}", "r": "\r",
            "N": "\u{85}",
        ]
        scalar = codes[letter]
    }

    static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
