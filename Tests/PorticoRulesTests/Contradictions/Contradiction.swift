import Testing

/// Something that a portal's data can say and that cannot be true, or cannot all be said to a client. The list was
/// written from knowledge of the field, before the rules were read.
struct Contradiction: Sendable, CustomTestStringConvertible {
    /// What the data say, in one sentence without its full stop.
    var words: String
    /// The check that finds it, or why none does.
    var answer: Answer
    /// Texts by path below the client's folder; `«…»` marks the place of the finding.
    var files: [String: String] = [:]

    enum Answer: Sendable {
        case found(String)
        case declined(String)
    }

    var testDescription: String { words }

    /// Nil for one that is declined.
    var check: String? {
        if case .found(let check) = answer { check } else { nil }
    }

    static func found(by check: String, _ words: String, _ files: [String: String]) -> Contradiction {
        Contradiction(words: words, answer: .found(check), files: files)
    }

    static func declined(_ words: String, because reason: String) -> Contradiction {
        Contradiction(words: words, answer: .declined(reason))
    }

    /// Each part of the table, with its heading.
    static let parts: [(title: String, cases: [Contradiction])] = [
        ("Schedule", schedule), ("Health and updates", health), ("Deliverables and acceptance", acceptance),
        ("Money", money), ("Risks, issues, decisions, actions, changes", risks),
        ("Goals, handover, people, settings", registers), ("Declined", declined),
    ]
}

/// A milestone, a deliverable and so on as one line of its file.
func plan(_ milestones: String...) -> [String: String] { ["plan.yml": list("milestones", milestones)] }
func register(_ deliverables: String...) -> [String: String] {
    ["deliverables.yml": list("deliverables", deliverables)]
}
func raid(_ key: String, _ items: String...) -> [String: String] { ["raid.yml": list(key, items)] }
func list(_ key: String, _ items: [String]) -> String {
    "\(key):\n" + items.map { "  - {\($0)}\n" }.joined()
}
func update(_ lines: String, body: String = "") -> [String: String] {
    ["status/2026-03-13.md": "---\ndate: 2026-03-13\nheadline: Under way\n\(lines)\n---\n\n\(body)"]
}
func + (one: [String: String], other: [String: String]) -> [String: String] { one.merging(other) { $1 } }
