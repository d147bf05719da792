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
    package var source: OutputSource
}
