package import PorticoModel

/// What is asked of a build. Nothing of the process's surroundings is looked up later: it all stands here.
package struct BuildRequest: Sendable {
    /// The content folder, as the user named it: `Content`.
    package var content: String
    /// The folder of the site's own templates; nil where there is none.
    package var templates: String?
    /// The output folder; nil builds everything and writes nothing.
    package var output: String?
    /// Names of the clients to be built, empty for all: `acme`.
    package var clients: [String] = []
    package var dates: BuildDates
    /// Whether a warning stops publishing as an error does.
    package var isStrict = false
    /// Whether portals go whose client is gone.
    package var prunes = false
    /// How many clients are worked on at once, at least 1.
    package var jobs = 1
    /// The user's home, which is never published into.
    package var home: String?
    /// Who we are, for the words of another build's message: `process 311 on desk`.
    package var holder = ""

    package init(content: String, templates: String? = nil, output: String? = nil, dates: BuildDates) {
        self.content = content
        self.templates = templates
        self.output = output
        self.dates = dates
    }
}
