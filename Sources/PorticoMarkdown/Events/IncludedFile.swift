package import PorticoDiagnostics

/// A file that a document includes with `:::include`, directly or through another included file.
package struct IncludedFile: Sendable {
    package var file: SourceFile
    /// The place of its path in the source.
    package var place: SourceRange
}
