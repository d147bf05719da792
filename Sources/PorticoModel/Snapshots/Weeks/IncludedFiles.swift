import PorticoDiagnostics
import PorticoMarkdown
import Synchronization

/// Finds the files that a text takes in with `:::include`, and those that they take in.
final class IncludedFiles: Sendable {
    private let found = Mutex<[String: String]>([:])

    /// By path relative to the content root.
    static func of(_ file: SourceFile, text: String, _ markdown: MarkdownParser) -> [String: String] {
        guard text.contains(":::") else { return [:] }
        let files = IncludedFiles()
        let include = markdown.include
        let recorder = MarkdownParser(options: markdown.options) { path in
            let file = include(path)
            files.found.withLock { $0[path] = file?.text }
            return file
        }
        _ = recorder.parse(SourceFile(path: file.path, text: text))
        return files.found.withLock { $0 }
    }
}
