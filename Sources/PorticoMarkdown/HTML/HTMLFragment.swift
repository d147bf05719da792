/// A part of a page in HTML, with marks at the places that other code may change.
package struct HTMLFragment: Sendable {
    struct Mark: Sendable {
        enum Kind: Sendable {
            /// The digit of a heading's tag.
            case heading
            /// The value of `id`, `for` or `name`.
            case anchor
            /// The value of `href`.
            case link
            /// Text in which a glossary's terms may be linked.
            case words
        }

        let kind: Kind
        private let start: Int32
        private let end: Int32

        init(kind: Kind, start: Int, end: Int) {
            self.kind = kind
            self.start = Int32(truncatingIfNeeded: start)
            self.end = Int32(truncatingIfNeeded: end)
        }

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// The HTML in UTF-8.
    package let bytes: [UInt8]
    /// The marks in the order of their places.
    let marks: [Mark]

    package var html: String { String(decoding: bytes, as: UTF8.self) }
    package var isEmpty: Bool { bytes.isEmpty }

    /// Returns the HTML as one part of a page with several parts. Headings move down one level, anchors and links to
    /// them get the prefix `part`, and links to the pages in `parts` lead to the parts of this page.
    ///
    /// In `part-1`, `<h2 id="steps">` → `<h3 id="part-1-steps">` and `<a href="#steps">` → `<a href="#part-1-steps">`.
    /// If `parts` contains `b.html` as `part-2`, `<a href="b.html#end">` → `<a href="#part-2-end">`.
    package func joined(as part: String, beside parts: [String: String]) -> [UInt8] {
        rewritten { mark, value, result in
            switch mark.kind {
            case .heading: result.append(min(value.first ?? 0, UInt8(ascii: "5")) + 1)
            case .anchor:
                result += "\(part)-".utf8
                result += value
            case .link: Self.write(link: value, of: part, beside: parts, to: &result)
            case .words: result += value
            }
        }
    }

    /// Returns the HTML after passing each run of text, as HTML, to `rewrite`, which appends the replacement.
    package func rewritingWords(_ rewrite: (ArraySlice<UInt8>, inout [UInt8]) -> Void) -> [UInt8] {
        rewritten { mark, value, result in
            if mark.kind == .words { rewrite(value, &result) } else { result += value }
        }
    }

    private func rewritten(_ rewrite: (Mark, ArraySlice<UInt8>, inout [UInt8]) -> Void) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var done = 0
        for mark in marks {
            result += bytes[done..<mark.range.lowerBound]
            rewrite(mark, bytes[mark.range], &result)
            done = mark.range.upperBound
        }
        result += bytes[done...]
        return result
    }

    private static func write(
        link: ArraySlice<UInt8>,
        of part: String,
        beside parts: [String: String],
        to result: inout [UInt8]
    ) {
        let path = link.prefix { $0 != UInt8(ascii: "#") }
        let fragment = link[path.endIndex...].dropFirst()
        guard let target = path.isEmpty ? part : parts[String(decoding: path, as: UTF8.self)] else {
            result += link
            return
        }
        if path.endIndex < link.endIndex {
            result += "#\(target)-".utf8
            result += fragment
        } else if !path.isEmpty {
            result += "#\(target)".utf8
        }
    }
}
