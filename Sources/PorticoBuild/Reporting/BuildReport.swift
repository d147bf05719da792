package import PorticoModel

/// The outcome of a build.
package struct BuildReport: Sendable {
    /// The outcome for one client.
    package struct Client: Sendable {
        /// The name of the client's content folder: `acme`.
        package var name: String
        /// The portal's path, such as `Public/acme`; nil if nothing was to be written.
        package var portal: String?
        package var pages: Int
        /// The number of files, including pages.
        package var files: Int
        package var errors: Int
        package var warnings: Int
        /// The number of updates that are not published because they are drafts, are dated in the future or have no
        /// headline.
        package var leftOut: Int
        /// Whether the portal was already up to date.
        package var isUnchanged: Bool
        /// The newest updates that are shown but not frozen.
        package var unfrozen: [CalendarDate]
        package var duration: Duration
    }

    /// Problems, with paths that the user can open: `Content/acme/plan.yml`.
    package var findings = Findings()
    /// The outcomes, sorted by the clients' names.
    package var clients: [Client] = []
    /// Other information for the user, one sentence each.
    package var notes: [String] = []
    /// Whether a problem in the content prevented publishing.
    package var isStopped = false
}

/// The progress of a build.
package struct BuildProgress: Sendable {
    package var done: Int
    package var all: Int
}

extension BuildReport.Client {
    /// Notes about updates that readers see but that are not frozen.
    var unfrozenNotes: [String] {
        unfrozen.map { "\(name)'s update of \($0) is shown but not frozen; run portico publish to freeze it" }
    }
}
