import PorticoDiagnostics
import PorticoModel

extension RuleInput {
    /// Returns the parts of an update's text, or nil if the text is not available or does not contain `mark`.
    func parts(of update: StatusUpdate, holding mark: String) -> UpdateParts? {
        guard let text = texts[update.sourcePath], text.contains(mark) else { return nil }
        let file = SourceFile(path: update.sourcePath, text: text)
        return UpdateParts(FrontMatterSplit.body(of: file), firstLine: FrontMatterSplit(of: file).firstLine)
    }
}
