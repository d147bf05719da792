internal import PorticoDiagnostics

/// Reports `[Guide](my file.md)`: a path with a space in it is no link to CommonMark, and its source stands on the page.
struct SpacedPath {
    /// A line of nothing but brackets is not read to its end for each of them.
    private static let longest = 200

    /// Looks through the text events from `start` on.
    func apply(to draft: inout DocumentDraft, from start: Int) {
        let texts = draft.events[start...].compactMap { event -> Extent? in
            if case .text(let span) = event { span } else { nil }
        }
        for text in texts {
            for path in paths(in: text, draft.source.bytes) { draft.add(diagnostic(path, in: draft)) }
        }
    }

    /// Behind each `](` of the text: a path with a space inside and a suffix at its end, up to `)` on the same line.
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
            summary: "a path with a space is no link: \"\(words)\"",
            explanation: "the brackets and the path stand on the page as they are",
            fix: "write (<\(words)>) or (\(words.split(separator: " ").joined(separator: "%20")))"
        )
    }
}

extension Check {
    static let spaceInPath = Check(
        .markdown,
        "space-in-path",
        .warning,
        "A path with a space in it is marked as one",
        fix: "write (<my file.md>) or (my%20file.md)"
    )
}
