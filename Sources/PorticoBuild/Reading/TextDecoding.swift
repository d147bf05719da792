import Foundation
package import PorticoDiagnostics
import PorticoMarkdown

/// Decodes a file's bytes as text.
package struct TextDecoding {
    /// The text without a byte order mark. If the bytes are not valid UTF-8, U+FFFD replaces invalid ones.
    package let file: SourceFile
    package let diagnostics: [Diagnostic]

    package init(_ bytes: [UInt8], path: String) {
        let body = bytes.starts(with: Self.byteOrderMark) ? bytes[Self.byteOrderMark.count...] : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            file = SourceFile(path: path, text: String(decoding: body, as: UTF8.self))
            diagnostics = [Self.invalid(at: Self.firstFault(in: body), path)]
            return
        }
        file = SourceFile(path: path, text: text)
        // U+202A…U+202E and U+2066…U+2069 all start with this byte, and most texts do not contain it.
        diagnostics = body.contains(0xE2) ? Self.controls(in: text, path) : []
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func invalid(at position: SourcePosition, _ path: String) -> Diagnostic {
        Diagnostic(
            .invalidUTF8,
            place: SourceRange(file: path, line: position.line, column: position.column),
            summary: "this is not UTF-8",
            explanation: "the bytes from here on are not valid UTF-8, and other encodings cannot be read safely",
            fix: "save the file as UTF-8"
        )
    }

    private static func firstFault(in bytes: ArraySlice<UInt8>) -> SourcePosition {
        var place = PlaceCounter()
        var codec = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = codec.decode(&iterator) { place.pass(scalar) }
        return place.position
    }

    private static func controls(in text: String, _ path: String) -> [Diagnostic] {
        var place = PlaceCounter()
        var result: [Diagnostic] = []
        for scalar in text.unicodeScalars {
            if isControl(scalar), result.count < ReadingBounds.reports {
                result.append(hidden(at: place.position, path))
            }
            place.pass(scalar)
        }
        return result
    }

    /// Returns whether a scalar is an embedding, override or isolate of text direction (Unicode Standard Annex 9).
    /// These can display a line in a different order from the stored one. The marks U+200E, U+200F and U+061C cannot,
    /// so they are allowed.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    private static func hidden(at start: SourcePosition, _ path: String) -> Diagnostic {
        let end = SourcePosition(line: start.line, column: start.column + 1)
        return Diagnostic(
            .bidirectionalControl,
            place: SourceRange(file: path, start: start, end: end),
            summary: "an invisible character changes the direction of the text",
            explanation: "readers would see different text from what is written here",
            fix: "delete it"
        )
    }
}

/// Counts lines and columns while scanning a text. A line ends at LF, CR LF or CR.
private struct PlaceCounter {
    private(set) var position = SourcePosition(line: 1, column: 1)
    private var lastWasReturn = false

    mutating func pass(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\n" where lastWasReturn: break
        case "\n", "\r": position = SourcePosition(line: position.line + 1, column: 1)
        default: position.column += 1
        }
        lastWasReturn = scalar == "\r"
    }
}

extension Check {
    static let invalidUTF8 = Check(
        .files,
        "invalid-utf8",
        .error,
        "Every text file is UTF-8",
        fix: "save the file as UTF-8"
    )
}
