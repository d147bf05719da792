internal import PorticoDiagnostics

/// A template's source with its tags and comments.
struct ScannedTemplate: Sendable {
    /// A tag or, if ``tag`` is nil, a comment.
    struct Mark: Sendable {
        var tag: TemplateTag?
        /// Its range in the source's UTF-8, including braces.
        var bytes: Range<Int>
    }

    var source: SourceFile
    /// The tags and comments in order.
    var marks: [Mark]
    var nodes: [TemplateNode]
}
