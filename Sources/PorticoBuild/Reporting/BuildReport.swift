package import PorticoModel

/// What became of a build.
package struct BuildReport: Sendable {
    /// One client's part.
    package struct Client: Sendable {
        /// The folder's name in the content: `acme`.
        package var name: String
        /// Where the portal stands: `Public/acme`; nil where nothing was to be written.
        package var portal: String?
        package var pages: Int
        /// Pages included.
        package var files: Int
        package var errors: Int
        package var warnings: Int
        /// Updates that are not published: of a later day, drafts, without a headline.
        package var leftOut: Int
        /// Whether the portal already stood there as it should.
        package var isUnchanged: Bool
        /// The newest updates that are shown and not frozen.
        package var unfrozen: [CalendarDate]
        package var duration: Duration
    }

    /// With paths as the user can open them: `Content/acme/plan.yml`.
    package var findings = Findings()
    /// In the order of their names.
    package var clients: [Client] = []
    /// What else the user should know, a sentence each.
    package var notes: [String] = []
    /// Whether something in the content kept the portals from being published.
    package var isStopped = false
}

/// How far a build has come.
package struct BuildProgress: Sendable {
    package var done: Int
    package var all: Int
}

extension BuildReport.Client {
    /// That readers see a week which nobody keeps.
    var unfrozenNotes: [String] {
        unfrozen.map { "\(name)'s update of \($0) is shown and not frozen; portico publish keeps it as it is" }
    }
}
