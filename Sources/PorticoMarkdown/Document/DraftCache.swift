internal import PorticoDiagnostics
internal import Synchronization

/// The texts that one parser has read, each before other files are put into it: a file that is a page and is included
/// by other pages is read once.
final class DraftCache: Sendable {
    private struct Key: Hashable {
        var path: String
        var firstLine: Int
    }

    private let drafts = Mutex<[Key: (text: String, draft: DocumentDraft)]>([:])

    /// What `file` says from line `firstLine` on. `read` is called only for a text that was not read before.
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
