internal import PorticoDiagnostics

/// A template's source with everything found in it.
struct ScannedTemplate: Sendable {
    /// A tag or, where ``tag`` is nil, a comment.
    struct Mark: Sendable {
        var tag: TemplateTag?
        /// In the source's UTF-8, braces included.
        var bytes: Range<Int>
    }

    var source: SourceFile
    /// In order.
    var marks: [Mark]
    var nodes: [TemplateNode]
}
