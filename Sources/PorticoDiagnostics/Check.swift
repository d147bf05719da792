/// What a finding is called, and what is said of every finding of that name. Declared once, beside the code that raises it:
///
///     extension Check {
///         static let unknownAlert = Check(
///             .markdown, "unknown-alert", .warning, "Every alert has a known name", fix: "correct the word in [!…]")
///     }
///
/// Code compares checks, never their names; names are for settings, `allow` and reports.
package struct Check: Sendable {
    /// What a check is about. The order is that of the manual.
    package enum Topic: Sendable, Hashable, CaseIterable {
        /// The data of a portal: the check is a rule.
        case rules
        /// Data files and front matter that cannot be read.
        case reading
        case markdown, links, files, weeks, theme, settings
    }

    package let topic: Topic
    /// In kebab case, and never changed: `broken-link`.
    package let name: String
    /// What a finding counts as, unless it says otherwise.
    package let severity: Diagnostic.Severity
    /// One line without a full stop: what must hold.
    package let summary: String
    /// Why it matters. May be empty.
    package let explanation: String
    /// What to do. May be empty.
    package let fix: String

    package init(
        _ topic: Topic,
        _ name: String,
        _ severity: Diagnostic.Severity,
        _ summary: String,
        explanation: String = "",
        fix: String = ""
    ) {
        self.topic = topic
        self.name = name
        self.severity = severity
        self.summary = summary
        self.explanation = explanation
        self.fix = fix
    }
}

extension Check: Hashable {
    /// By name, which no two checks share.
    package static func == (first: Check, second: Check) -> Bool { first.name == second.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Check: CustomStringConvertible {
    package var description: String { name }
}

extension Check.Topic {
    /// A heading for its checks.
    package var title: String {
        switch self {
        case .rules: "Rules"
        case .reading: "While data is read"
        case .markdown: "Markdown"
        case .links: "Links and pictures"
        case .files: "Files and folders"
        case .weeks: "Published weeks"
        case .theme: "Theme"
        case .settings: "Data and settings"
        }
    }

    /// Those that are listed with what to do: all but rules, which have pages of their own, and reading, which has examples.
    package static let listed: [Check.Topic] = allCases.filter { $0 != .rules && $0 != .reading }
}

extension Sequence<Check> {
    /// Those about `topic`, sorted by name.
    package func about(_ topic: Check.Topic) -> [Check] { filter { $0.topic == topic }.sorted { $0.name < $1.name } }
}
