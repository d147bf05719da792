package import PorticoModel

/// Everything a build needs to know. The build reads nothing else from the process's environment.
package struct BuildRequest: Sendable {
    /// The content folder as the user wrote it: `Content`.
    package var content: String
    /// The folder with the site's own templates; nil if there is none.
    package var templates: String?
    /// The output folder; if nil, everything is built and nothing is written.
    package var output: String?
    /// The names of the clients to build, such as `acme`; empty for all.
    package var clients: [String] = []
    package var dates: BuildDates
    /// Whether warnings stop publishing like errors.
    package var isStrict = false
    /// Whether to remove portals whose client no longer exists.
    package var prunes = false
    /// How many clients to build in parallel, at least 1.
    package var jobs = 1
    /// The user's home folder, which is refused as output folder.
    package var home: String?
    /// How this process identifies itself in another build's message: `process 311 on desk`.
    package var holder = ""

    package init(content: String, templates: String? = nil, output: String? = nil, dates: BuildDates) {
        self.content = content
        self.templates = templates
        self.output = output
        self.dates = dates
    }
}
