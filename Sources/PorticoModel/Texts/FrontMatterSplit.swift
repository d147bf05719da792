package import PorticoDiagnostics

/// A Markdown file split into front matter and text.
package struct FrontMatterSplit {
    /// The maximum size of front matter in bytes: 64 KB.
    package static let sizeLimit = 65_536

    /// The text from the opening `---` up to, but not including, the closing one, so that places match the file; nil if
    /// there is no front matter.
    package var yaml: Substring?
    /// The line after the closing `---`.
    package var firstLine = 1
    package var diagnostic: Diagnostic?

    /// Front matter starts on the first line with `---` and ends with the next line `---`.
    package init(of file: SourceFile) {
        let text = file.text.utf8
        var lineStart = text.startIndex
        if text.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = text.index(lineStart, offsetBy: 3) }
        let opening = Self.lineEnd(from: lineStart, in: text)
        guard Self.isFence(text[lineStart..<opening]) else {
            refuseIfMisplaced(file)
            return
        }
        let begin = lineStart
        var number = 1
        var end = opening
        while end < text.endIndex {
            lineStart = text.index(after: end)
            number += 1
            end = Self.lineEnd(from: lineStart, in: text)
            guard Self.isFence(text[lineStart..<end]) else { continue }
            yaml = file.text[begin..<lineStart]
            firstLine = number + 1
            refuseIfLong(file)
            return
        }
        firstLine = number + 1
        diagnostic = DecodingProblem(
            .unclosedFrontMatter,
            "front matter starts here but never ends",
            fix: "add a line --- after it"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }

    /// Reports misplaced front matter: keys followed by a line `---`, or a `---` with keys after an empty line.
    private mutating func refuseIfMisplaced(_ file: SourceFile) {
        let lines = file.text.prefix(4000).split(separator: "\n", maxSplits: 60, omittingEmptySubsequences: false)
            .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
        let begin = lines.firstIndex { !$0.allSatisfy(\.isWhitespace) } ?? lines.endIndex
        guard begin < lines.endIndex else { return }
        let hasFence = Self.isFence(lines[begin].utf8)
        let body = lines[(hasFence ? begin + 1 : begin)...]
        guard body.first?.wholeMatch(of: /[a-z_]+:( .*)?/) != nil else { return }
        let isKeys = body.prefix { !Self.isFence($0.utf8) }.allSatisfy { line in
            line.wholeMatch(of: /[a-z_]+:( .*)?|[ #-].*|/) != nil
        }
        guard isKeys, body.contains(where: { Self.isFence($0.utf8) }) else { return }
        diagnostic = DecodingProblem(
            .frontMatterStart,
            "front matter must start on line 1 with ---",
            fix: hasFence ? "delete everything before the first ---" : "add a line --- before it"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }

    private mutating func refuseIfLong(_ file: SourceFile) {
        guard let length = yaml?.utf8.count, length > Self.sizeLimit else { return }
        yaml = nil
        diagnostic = DecodingProblem(
            .longFrontMatter,
            "front matter has \(length) bytes, but the limit is \(Self.sizeLimit)",
            fix: "put the text after the closing ---"
        ).diagnostic(at: SourceRange(file: file.path, line: 1))
    }

    private static func lineEnd(from start: String.Index, in text: String.UTF8View) -> String.Index {
        text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    }

    private static func isFence(_ line: Substring.UTF8View) -> Bool {
        guard line.starts(with: "---".utf8) else { return false }
        return line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
    }
}

extension FrontMatterSplit {
    /// Returns the text after the front matter, with `\n` as line end.
    package static func body(of file: SourceFile) -> String {
        var rest = file.text.utf8[...]
        for _ in 1..<FrontMatterSplit(of: file).firstLine {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return "" }
            rest = rest[rest.index(after: end)...]
        }
        return String(Substring(rest)).withLineFeeds
    }
}

extension String {
    /// The text with `\n` as line end.
    package var withLineFeeds: String {
        utf8.contains(UInt8(ascii: "\r")) ? replacing("\r\n", with: "\n") : self
    }
}
