package import PorticoDiagnostics

/// The bounds within which a text is given to libcmark: beyond them some inputs take it minutes.
struct SourceBounds {
    static let fileBytes = 4 << 20
    static let markersOnLine = 100
    static let containersInOneAnother = 100
    /// Of the author's own elements in raw HTML, where it is allowed.
    static let elementsInOneAnother = 100
    static let paragraphBytes = 64 << 10
    /// `![[]()` a few thousand times takes libcmark 0.30 minutes: each link looks at every image that is still open.
    static let imagesInParagraph = 500

    func check(_ source: MarkdownSource) -> [Diagnostic] {
        guard source.bytes.count <= Self.fileBytes else {
            let place = SourceRange(file: source.path, line: source.firstLine)
            let summary = "the text has \(source.bytes.count) bytes; at most \(Self.fileBytes) are read"
            return [Diagnostic(.fileTooLarge, place: place, summary: summary, fix: "split it into pages")]
        }
        return lines(of: source)
    }

    private func lines(of source: MarkdownSource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var paragraph = (bytes: 0, images: 0)
        for line in source.lines {
            let bytes = source.bytes[line.range]
            if bytes.allSatisfy(\.isSpaceOrTab) {
                paragraph = (0, 0)
                continue
            }
            let before = paragraph
            paragraph.bytes += line.length + 1
            if source.has(UInt8(ascii: "!")) { paragraph.images += images(bytes) }
            if before.bytes <= Self.paragraphBytes, paragraph.bytes > Self.paragraphBytes {
                found.append(paragraphTooLong(source.place(of: line)))
            }
            if before.images <= Self.imagesInParagraph, paragraph.images > Self.imagesInParagraph {
                found.append(tooManyImages(source.place(of: line)))
            }
            if markers(bytes) > Self.markersOnLine { found.append(tooManyMarkers(source.place(of: line))) }
        }
        return found
    }

    /// How often an image could begin.
    private func images(_ line: ArraySlice<UInt8>) -> Int {
        line.indices.dropLast().count { line[$0] == UInt8(ascii: "!") && line[$0 + 1] == UInt8(ascii: "[") }
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
            .paragraphTooLong,
            place: place,
            summary: "more than \(Self.paragraphBytes) bytes without an empty line",
            fix: "put an empty line between paragraphs"
        )
    }

    private func tooManyImages(_ place: SourceRange) -> Diagnostic {
        Diagnostic(
            .tooManyImages,
            place: place,
            summary: "more than \(Self.imagesInParagraph) images without an empty line",
            fix: "put an empty line between them"
        )
    }

    private func tooManyMarkers(_ place: SourceRange) -> Diagnostic {
        Diagnostic(
            .nestingTooDeep,
            place: place,
            summary: "more than \(Self.markersOnLine) list or quote markers on one line",
            fix: "nest less deeply"
        )
    }
}

extension Check {
    package static let fileTooLarge = Check(
        .files,
        "file-too-large",
        .error,
        "A text has at most 4 MiB",
        fix: "divide it, or hand it over from files/"
    )
    static let nestingTooDeep = Check(
        .markdown,
        "nesting-too-deep",
        .error,
        "Lists and quotes are not nested beyond all reading",
        fix: "nest less deeply"
    )
    static let paragraphTooLong = Check(
        .markdown,
        "paragraph-too-long",
        .error,
        "A paragraph has an end",
        fix: "put an empty line between paragraphs"
    )
    static let tooManyImages = Check(
        .markdown,
        "too-many-images",
        .error,
        "Images do not stand in one paragraph by the hundred",
        fix: "put empty lines between them"
    )
}
