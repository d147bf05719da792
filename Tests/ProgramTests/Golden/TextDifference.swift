import Foundation

/// A difference of two files, short enough to read in a failed test.
enum TextDifference {
    /// `portals/acme/index.html: line 12\n  - …+7 d…\n  + …+9 d…`; of a file that is new or gone, just that.
    static func summary(of path: String, from old: Data?, to new: Data?) -> String {
        guard let old else { return "\(path): not recorded" }
        guard let new else { return "\(path): recorded, but not written" }
        guard let before = String(data: old, encoding: .utf8), let after = String(data: new, encoding: .utf8) else {
            return "\(path): \(old.count) bytes recorded, \(new.count) written"
        }
        let lines = (
            before.split(separator: "\n", omittingEmptySubsequences: false),
            after.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let first = zip(lines.0, lines.1).prefix { $0 == $1 }.count
        let removed = first < lines.0.count ? lines.0[first] : "(end)"
        let added = first < lines.1.count ? lines.1[first] : "(end)"
        let (shortOld, shortNew) = around(removed, added)
        return "\(path): line \(first + 1)\n  - \(shortOld)\n  + \(shortNew)"
    }

    /// Both lines from forty characters before their first difference, a hundred and sixty characters long.
    private static func around(_ old: Substring, _ new: Substring) -> (String, String) {
        let common = zip(old, new).prefix { $0 == $1 }.count
        let start = max(0, common - 40)
        let (before, after) = (start > 0 ? "…" : "", { (line: Substring) in line.count > start + 160 ? "…" : "" })
        let part = { (line: Substring) in before + line.dropFirst(start).prefix(160) + after(line) }
        return (part(old), part(new))
    }
}
