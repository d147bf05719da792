/// A kind of finding, with the texts that all its findings share. Each check is declared once, beside the code that
/// raises it:
///
///     extension Check {
///         static let unknownAlert = Check(
///             .markdown, "unknown-alert", .warning, "Every alert has a known name", fix: "correct the word in [!…]")
///     }
///
/// Code compares checks, never their names; names are for settings, `allow` and reports.
package struct Check: Sendable {
    /// The subject of a check, in the order of the manual.
    package enum Topic: Sendable, Hashable, CaseIterable {
        /// The data of a portal. Checks with this topic are rules.
        case rules
        /// Data files and front matter that cannot be read.
        case reading
        case markdown, links, files, weeks, theme, settings
    }

    package let topic: Topic
    /// The name in kebab case, which never changes: `broken-link`.
    package let name: String
    /// The severity of a finding, unless the finding sets its own.
    package let severity: Diagnostic.Severity
    /// The requirement, in one line without a full stop.
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
    /// Compares the names, which are unique.
    package static func == (first: Check, second: Check) -> Bool { first.name == second.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Check: CustomStringConvertible {
    package var description: String { name }
}

extension Check.Topic {
    /// The heading for the checks of a topic.
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

    /// The topics whose checks are listed with their fix: all except rules, which have their own pages, and reading,
    /// whose checks have examples.
    package static let listed: [Check.Topic] = allCases.filter { $0 != .rules && $0 != .reading }
}

extension Sequence<Check> {
    /// Returns the checks about `topic`, sorted by name.
    package func about(_ topic: Check.Topic) -> [Check] { filter { $0.topic == topic }.sorted { $0.name < $1.name } }
}
