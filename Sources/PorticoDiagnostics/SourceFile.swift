/// A text written by the author, with the path used to refer to it in messages.
package struct SourceFile: Sendable, Hashable {
    /// The path relative to the content root, with `/` as separator: `acme/plan.yml`.
    package let path: String
    /// The whole text, with the author's line endings.
    package let text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
