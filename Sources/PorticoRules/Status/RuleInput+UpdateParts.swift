import PorticoDiagnostics
import PorticoModel

extension RuleInput {
    /// An update's text as it stands in its file; nil where that is not at hand, or does not hold `mark`.
    func parts(of update: StatusUpdate, holding mark: String) -> UpdateParts? {
        guard let text = texts[update.sourcePath], text.contains(mark) else { return nil }
        let file = SourceFile(path: update.sourcePath, text: text)
        return UpdateParts(FrontMatterSplit.body(of: file), firstLine: FrontMatterSplit(of: file).firstLine)
    }
}
