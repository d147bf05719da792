/// The text after a fence: `swift {3,5-7} title="Package.swift" diff`.
struct CodeInfo: Sendable, Hashable {
    /// The language in lower case; empty if the author named none.
    var language = ""
    var title: String?
    /// The lines to mark, from 1, in order and without adjacent ranges.
    var marked: [ClosedRange<Int>] = []
    /// Whether lines begin with `+` or `-` to mark additions and removals, with the rest in the named language.
    var isDiff = false

    init(_ info: String) {
        var rest = Substring(info).drop { $0 == " " || $0 == "\t" }
        language = rest.prefix { !$0.isWhitespace && $0 != "{" }.lowercased()
        rest = rest.dropFirst(language.count)
        if language.hasPrefix("title=") {
            rest = Substring(info)
            language = ""
        }
        while let first = rest.first {
            if first == "{" {
                let inside = rest.dropFirst().prefix { $0 != "}" }
                marked = Self.merged(marked + Self.ranges(inside))
                rest = rest.dropFirst(inside.count + 2)
            } else if rest.hasPrefix("title=") {
                rest = takeTitle(rest.dropFirst("title=".count))
            } else if first.isWhitespace {
                rest = rest.dropFirst()
            } else {
                let word = rest.prefix { !$0.isWhitespace && $0 != "{" }
                if word == "diff" { isDiff = true }
                rest = rest.dropFirst(word.count)
            }
        }
    }

    private mutating func takeTitle(_ text: Substring) -> Substring {
        guard let quote = text.first, quote == "\"" || quote == "'" else {
            let word = text.prefix { !$0.isWhitespace }
            title = String(word)
            return text.dropFirst(word.count)
        }
        let inside = text.dropFirst().prefix { $0 != quote }
        title = String(inside)
        return text.dropFirst(inside.count + 2)
    }

    /// Parses line ranges: `3,5-7` → 3…3, 5…7. Ignores anything that is not a number.
    private static func ranges(_ text: Substring) -> [ClosedRange<Int>] {
        text.split(separator: ",").compactMap { part in
            let ends = part.split(separator: "-").compactMap { Int($0.filter { $0 != " " }) }
            guard let first = ends.first, let last = ends.last, first >= 1, first <= last else { return nil }
            return first...last
        }
    }

    private static func merged(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var merged: [ClosedRange<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound - 1 <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        return merged
    }

    /// Returns whether a line is marked. Uses a binary search, because both the block and the list of lines can be
    /// long.
    func marks(_ line: Int) -> Bool {
        var range = 0..<marked.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            if marked[middle].contains(line) { return true }
            range = line < marked[middle].lowerBound ? range.lowerBound..<middle : (middle + 1)..<range.upperBound
        }
        return false
    }
}
