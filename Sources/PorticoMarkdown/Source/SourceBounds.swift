package import PorticoDiagnostics

/// Limits on the texts given to libcmark, because it takes minutes for some larger inputs.
struct SourceBounds {
    static let fileBytes = 4 << 20
    static let markersOnLine = 100
    static let containersInOneAnother = 100
    /// The maximum nesting of the author's own elements in raw HTML, where it is allowed.
    static let elementsInOneAnother = 100
    static let paragraphBytes = 64 << 10
    /// The maximum number of images in a paragraph. For a few thousand `![[]()`, libcmark 0.30 takes minutes, because
    /// each link checks every image that is still open.
    static let imagesInParagraph = 500

    func check(_ source: MarkdownSource) -> [Diagnostic] {
        guard source.bytes.count <= Self.fileBytes else {
            let place = SourceRange(file: source.path, line: source.firstLine)
            let summary = "the text has \(source.bytes.count) bytes, but the limit is \(Self.fileBytes)"
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

    /// Returns the number of places at which an image could begin.
    private func images(_ line: ArraySlice<UInt8>) -> Int {
        line.indices.dropLast().count { line[$0] == UInt8(ascii: "!") && line[$0 + 1] == UInt8(ascii: "[") }
    }

    /// Returns the number of container markers that a line could begin with: `> - 1. text` has three.
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
        "A text file has at most 4 MiB",
        fix: "split it, or move it to files/"
    )
    static let nestingTooDeep = Check(
        .markdown,
        "nesting-too-deep",
        .error,
        "Lists and quotes are not nested too deeply",
        fix: "nest less deeply"
    )
    static let paragraphTooLong = Check(
        .markdown,
        "paragraph-too-long",
        .error,
        "A paragraph is not too long",
        fix: "put an empty line between paragraphs"
    )
    static let tooManyImages = Check(
        .markdown,
        "too-many-images",
        .error,
        "A paragraph does not contain too many images",
        fix: "add empty lines between them"
    )
}
