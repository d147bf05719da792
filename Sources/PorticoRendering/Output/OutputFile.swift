package import Foundation

/// A file to be published, as a value.
package struct OutputFile: Sendable {
    package enum Contents: Sendable {
        case text(String)
        case bytes(Data)
    }

    /// Relative to the portal, `/` between its parts: `guides/booking.html`.
    package var path: String
    package var contents: Contents
    /// What it was made of, to name both where two make the same path.
    package var source: String

    package init(path: String, contents: Contents, source: String) {
        self.path = path
        self.contents = contents
        self.source = source
    }
}
