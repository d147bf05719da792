internal import PorticoDiagnostics
internal import Synchronization

/// The texts that one parser has read, before other files are inserted. A file that is a page and is also included by
/// other pages is read only once.
final class DraftCache: Sendable {
    private struct Key: Hashable {
        var path: String
        var firstLine: Int
    }

    private let drafts = Mutex<[Key: (text: String, draft: DocumentDraft)]>([:])

    /// Returns the draft of `file` from line `firstLine` on. Calls `read` only if that text has not been read before.
    func draft(
        of file: SourceFile,
        firstLine: Int,
        read: (MarkdownSource) -> DocumentDraft
    ) -> DocumentDraft {
        let key = Key(path: file.path, firstLine: firstLine)
        if let known = drafts.withLock({ $0[key] }), known.text == file.text { return known.draft }
        let draft = read(MarkdownSource(file, firstLine: firstLine))
        drafts.withLock { $0[key] = (file.text, draft) }
        return draft
    }
}
