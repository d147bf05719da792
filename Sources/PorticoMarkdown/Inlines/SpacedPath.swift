internal import PorticoDiagnostics

/// Reports `[Guide](my file.md)`. CommonMark does not read a path with a space as a link, so the page would show its
/// source.
struct SpacedPath {
    /// The longest path considered, so that a line full of brackets is not read to its end for each of them.
    private static let longest = 200

    /// Checks the text events from `start` on.
    func apply(to draft: inout DocumentDraft, from start: Int) {
        guard draft.source.has(UInt8(ascii: "]")) else { return }
        for index in start..<draft.events.count {
            guard case .text(let text) = draft.events[index], Self.hasLinkMark(draft.source.bytes, text) else {
                continue
            }
            for path in paths(in: text, draft.source.bytes) { draft.add(diagnostic(path, in: draft)) }
        }
    }

    private static func hasLinkMark(_ bytes: [UInt8], _ text: Extent) -> Bool {
        guard text.length > 1, text.upper <= bytes.count else { return false }
        return (text.lower..<(text.upper - 1)).contains {
            bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: "(")
        }
    }

    /// Returns the paths after each `](` in the text that contain a space, have a file extension and end with `)` on
    /// the same line.
    private func paths(in text: Extent, _ bytes: [UInt8]) -> [Extent] {
        let (lower, upper) = (Int(text.lower), Int(text.upper))
        guard upper <= bytes.count, upper - lower > 1 else { return [] }
        var result: [Extent] = []
        for index in lower..<upper - 1 where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: "(")
        {
            let rest = bytes[(index + 2)...].prefix(Self.longest).prefix {
                $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\n")
            }
            guard rest.endIndex < bytes.count, bytes[rest.endIndex] == UInt8(ascii: ")"), isSpaced(rest) else {
                continue
            }
            result.append(Extent(text.lower + (index + 2 - lower), to: text.lower + (rest.endIndex - lower)))
        }
        return result
    }

    private func isSpaced(_ path: ArraySlice<UInt8>) -> Bool {
        guard path.contains(UInt8(ascii: " ")), path.first != UInt8(ascii: " "), path.last != UInt8(ascii: " ") else {
            return false
        }
        guard !path.contains(where: { "\"'<>(".utf8.contains($0) }) else { return false }
        let file = path.prefix { $0 != UInt8(ascii: "#") }
        guard let dot = file.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let suffix = file[(dot + 1)...]
        return (2...5).contains(suffix.count) && suffix.allSatisfy { $0 < 0x80 && $0 > 0x2F && $0 != UInt8(ascii: "/") }
    }

    private func diagnostic(_ path: Extent, in draft: DocumentDraft) -> Diagnostic {
        let words = draft.source.bytes.string(path)
        return Diagnostic(
            .spaceInPath,
            place: draft.place(of: path),
            summary: "a path with a space does not become a link: \"\(words)\"",
            explanation: "the page shows the brackets and the path as plain text",
            fix: "write (<\(words)>) or (\(words.split(separator: " ").joined(separator: "%20")))"
        )
    }
}

extension Check {
    static let spaceInPath = Check(
        .markdown,
        "space-in-path",
        .warning,
        "A path that contains a space is escaped",
        fix: "write (<my file.md>) or (my%20file.md)"
    )
}
