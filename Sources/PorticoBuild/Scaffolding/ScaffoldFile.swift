/// A file of a new site or client.
package struct ScaffoldFile: Sendable, Hashable {
    /// The path relative to the new folder: `Content/portico.yml`.
    package var path: String
    package var text: String

    package init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }
}
