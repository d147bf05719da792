package import Foundation

/// A file to publish, as a value.
package struct OutputFile: Sendable {
    package enum Contents: Sendable {
        case text(String)
        case bytes(Data)
    }

    /// The path relative to the portal, with `/` as separator: `guides/booking.html`.
    package var path: String
    package var contents: Contents
    /// The source of the file, used to name both sources if two of them give the same path.
    package var source: String

    package init(path: String, contents: Contents, source: String) {
        self.path = path
        self.contents = contents
        self.source = source
    }
}
