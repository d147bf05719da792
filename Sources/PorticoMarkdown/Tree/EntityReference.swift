package import PorticoDiagnostics

/// A character reference such as `&auml;` or `&#228;`, decoded by libcmark, which knows all 2,125 names.
struct EntityReference {
    /// The characters in UTF-8.
    let characters: [UInt8]
    /// The length of the reference in bytes, including `&` and `;`.
    let length: Int

    /// Returns nil if there is no reference at the cursor.
    init?(_ cursor: SourceCursor) {
        let limit = min(cursor.remaining, 34)
        let bytes = cursor.bytes[cursor.offset..<(cursor.offset + limit)]
        guard let end = bytes.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = bytes[bytes.startIndex...end]
        guard name.dropFirst().dropLast().allSatisfy({ $0.isAlphanumeric || $0 == UInt8(ascii: "#") }) else {
            return nil
        }
        length = name.count
        switch String(decoding: name, as: UTF8.self) {
        case "&amp;": characters = Array("&".utf8)
        case "&lt;": characters = Array("<".utf8)
        case "&gt;": characters = Array(">".utf8)
        case "&quot;": characters = Array("\"".utf8)
        case "&nbsp;": characters = Array("\u{A0}".utf8)
        default:
            guard let decoded = Self.decode(Array(name)) else { return nil }
            characters = decoded
        }
    }

    /// Whether it is one of U+202A to U+202E and U+2066 to U+2069, which can display a text in a different order from
    /// the stored one.
    var turnsDirection: Bool {
        guard characters.count == 3, characters[0] == 0xE2 else { return false }
        return characters[1] == 0x80 && (0xAA...0xAE).contains(characters[2])
            || characters[1] == 0x81 && (0xA6...0xA9).contains(characters[2])
    }

    static func turns(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .bidirectionalControl,
            place: place,
            summary: "a reference to an invisible character that changes the direction of the text",
            explanation: "readers would see different text from what is written here",
            fix: "delete it"
        )
    }

    private static func decode(_ reference: [UInt8]) -> [UInt8]? {
        guard let tree = CommonMarkTree(reference, smart: false), let walk = CommonMarkWalk(tree) else { return nil }
        while let (node, isEntering) = walk.next() {
            guard isEntering, node.kind == .text else { continue }
            let decoded = node.withLiteral { bytes in bytes.indices.map { bytes[$0] } }
            return decoded == reference ? nil : decoded
        }
        return nil
    }
}

extension Check {
    /// Raised wherever a text is read: in pages, data files and files of other encodings.
    package static let bidirectionalControl = Check(
        .reading,
        "bidirectional-control",
        .error,
        "No invisible character changes the direction of the text"
    )
}
