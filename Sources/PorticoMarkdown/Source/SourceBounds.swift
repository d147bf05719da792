internal import PorticoDiagnostics

/// The bounds within which a text is given to libcmark: beyond them some inputs take it minutes.
struct SourceBounds {
    static let fileBytes = 4 << 20
    static let markersOnLine = 100
    static let paragraphBytes = 64 << 10

    func check(_ source: MarkdownSource) -> [Diagnostic] {
        guard source.bytes.count <= Self.fileBytes else {
            let place = SourceRange(file: source.path, line: source.firstLine)
            let summary = "the text has \(source.bytes.count) bytes; at most \(Self.fileBytes) are read"
            return [Diagnostic(rule: "file-too-large", place: place, summary: summary, fix: "split it into pages")]
        }
        return lines(of: source)
    }

    private func lines(of source: MarkdownSource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var paragraph = 0
        var reported = false
        for line in source.lines {
            let bytes = source.bytes[line.range]
            paragraph = bytes.allSatisfy(\.isSpaceOrTab) ? 0 : paragraph + line.length + 1
            if paragraph > Self.paragraphBytes, !reported {
                reported = true
                found.append(paragraphTooLong(source.place(of: line)))
            }
            if markers(bytes) > Self.markersOnLine { found.append(tooManyMarkers(source.place(of: line))) }
        }
        return found
    }

    /// The number of container markers a line could begin with: `> - 1. text` has three.
    private func markers(_ line: ArraySlice<UInt8>) -> Int {
        var count = 0
        var index = line.startIndex
        while index < line.endIndex {
            let isSpaced = index + 1 >= line.endIndex || line[index + 1].isSpaceOrTab
            switch line[index] {
            case UInt8(ascii: ">"): count += 1
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                guard isSpaced else { return count }
                count += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default:
                guard line[index].isDigit else { return count }
            }
            index += 1
        }
        return count
    }

    private func paragraphTooLong(_ place: SourceRange) -> Diagnostic {
        Diagnostic(
            rule: "paragraph-too-long",
            place: place,
            summary: "more than \(Self.paragraphBytes) bytes without an empty line",
            fix: "put an empty line between paragraphs"
        )
    }

    private func tooManyMarkers(_ place: SourceRange) -> Diagnostic {
        Diagnostic(
            rule: "nesting-too-deep",
            place: place,
            summary: "more than \(Self.markersOnLine) list or quote markers on one line",
            fix: "nest less deeply"
        )
    }
}
