/// The marker of the lists that portico inserts. It differs from the markers of the author's lists, so that libcmark
/// does not join them.
enum ListMarker {
    static func unused(in source: MarkdownSource) -> UInt8 {
        let candidates: [UInt8] = [UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "-")]
        return candidates.first { candidate in
            !source.has(candidate) || !source.lines.contains { begins($0, with: candidate, in: source.bytes) }
        } ?? UInt8(ascii: "+")
    }

    private static func begins(_ line: Extent, with marker: UInt8, in bytes: [UInt8]) -> Bool {
        let content = bytes[line].drop { $0.isWhitespace || $0 == UInt8(ascii: ">") }
        return content.first == marker && content.dropFirst().first.map(\.isSpaceOrTab) ?? true
    }
}
