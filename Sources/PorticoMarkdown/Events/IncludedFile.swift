package import PorticoDiagnostics

/// A file that a document includes with `:::include`, itself or through another that it includes.
package struct IncludedFile: Sendable {
    package var file: SourceFile
    /// Where its path is written.
    package var place: SourceRange
}
