/// A text the author wrote, with the path by which we name it to them.
package struct SourceFile: Sendable, Hashable {
    /// Relative to the content root, with `/` between its parts: `acme/plan.yml`.
    package let path: String
    /// The whole text, line ends as the author left them.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
