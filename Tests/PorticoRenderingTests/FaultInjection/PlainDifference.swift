import PorticoWeeks

/// What differs between two plain readings of a file.
struct PlainDifference {
    /// One text in place of another, at the same path.
    struct Change {
        var path: String
        var before: String
        var after: String
    }

    /// Nil unless exactly one text changed and nothing else.
    private(set) var change: Change?
    /// Nil unless exactly one entry of a list or of a group is gone: its path and the texts it held.
    private(set) var removed: (path: String, texts: [String])?
    let isNone: Bool
    /// Whether the words of one text went over to the end of another: what a line's key was cut from goes on with the line
    /// before.
    private(set) var isJoined = false

    init(from before: PlainTree, to after: PlainTree) {
        let (before, after) = (before.withoutNothing, after.withoutNothing)
        isNone = before == after
        guard !isNone else { return }
        change = Self.change(before, after)
        removed = Self.removed(before, after, at: "")
        isJoined = Self.isJoined(before.leaves, after.leaves)
    }

    private static func change(_ before: PlainTree, _ after: PlainTree) -> Change? {
        let (old, new) = (before.leaves, after.leaves)
        guard Set(old.keys) == Set(new.keys) else { return nil }
        let paths = old.keys.filter { old[$0] != new[$0] }
        guard paths.count == 1, let path = paths.first, let first = old[path], let second = new[path] else {
            return nil
        }
        return Change(path: path, before: first, after: second)
    }

    private static func isJoined(_ old: [String: String], _ new: [String: String]) -> Bool {
        let gone = old.keys.filter { new[$0] == nil }
        let longer = new.keys.filter { new[$0] != old[$0] }
        guard gone.count == 1, longer.count == 1, let words = old[gone[0]], let start = old[longer[0]] else {
            return false
        }
        return new[longer[0]] == "\(start) \(words)"
    }

    /// The one place where taking an entry out of `before` gives `after`.
    private static func removed(
        _ before: PlainTree,
        _ after: PlainTree,
        at path: String
    ) -> (path: String, texts: [String])? {
        if after == .nothing { return (path, Array(before.leaves.values)) }
        let inside = path.isEmpty ? "" : "\(path)."
        switch (before, after) {
        case (.group(let old), .group(let new)):
            let differing = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
            guard differing.count == 1, let key = differing.first, let first = old[key] else { return nil }
            return removed(first, new[key] ?? .nothing, at: inside + key)
        case (.list(let old), .list(let new)):
            let same = zip(old, new).prefix { $0 == $1 }.count
            if old.count == new.count, same < old.count, old[(same + 1)...] == new[(same + 1)...] {
                return removed(old[same], new[same], at: "\(inside)\(same)")
            }
            guard old.count == new.count + 1, Array(old[(same + 1)...]) == Array(new[same...]) else { return nil }
            return ("\(inside)\(same)", Array(old[same].leaves.values))
        default: return nil
        }
    }
}
