/// A text to begin with.
package struct ScaffoldFile: Sendable, Hashable {
    /// Relative to the folder that is begun: `Content/portico.yml`.
    package var path: String
    package var text: String

    package init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}
