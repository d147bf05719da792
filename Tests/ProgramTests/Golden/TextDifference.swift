import Foundation

/// A difference of two files, short enough to read in a failed test.
enum TextDifference {
    /// `portals/acme/index.html\n  - …late by +7 d…\n  + …late by +9 d…`; of a file that is new or gone, just that.
    ///
    /// Of a page the words that a reader sees are compared first, its markup only where the words are the same.
    static func summary(of path: String, from old: Data?, to new: Data?) -> String {
        guard let old else { return "\(path): not recorded" }
        guard let new else { return "\(path): recorded, but not written" }
        guard let before = String(data: old, encoding: .utf8), let after = String(data: new, encoding: .utf8) else {
            return "\(path): \(old.count) bytes recorded, \(new.count) written"
        }
        let words = (VisibleText.of(before), VisibleText.of(after))
        if path.hasSuffix(".html"), words.0 != words.1 { return "\(path)\n\(around(words.0, words.1))" }
        let (lines, others) = (before.split(separator: "\n"), after.split(separator: "\n"))
        let first = zip(lines, others).prefix { $0 == $1 }.count
        let removed = first < lines.count ? String(lines[first]) : "(end)"
        let added = first < others.count ? String(others[first]) : "(end)"
        return "\(path)\n\(around(removed, added))"
    }

    /// Both texts from forty characters before their first difference, a hundred and sixty characters long.
    private static func around(_ old: String, _ new: String) -> String {
        let start = max(0, zip(old, new).prefix { $0 == $1 }.count - 40)
        let part = { (text: String) in
            (start > 0 ? "…" : "") + text.dropFirst(start).prefix(160) + (text.count > start + 160 ? "…" : "")
        }
        return "  - \(part(old))\n  + \(part(new))"
    }
}
