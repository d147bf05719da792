@testable import PorticoRendering
import PorticoTheme
import Testing

extension ChartWords {
    /// Those of the theme's `strings/en.yml`.
    static let english = ChartWords(texts: Dictionary(englishLines.map(entry)) { first, _ in first })
}

@Test func everyPhraseThatPicturesAskForHasItsWords() {
    #expect(Set(ChartWords.keys).subtracting(englishLines.map { entry($0).0 }) == [])
}

@Test func noPhraseOfThePicturesIsWrittenForNobody() {
    let written = englishLines.map { entry($0).0 }.filter { $0.hasPrefix("chart.") }
    #expect(Set(written).subtracting(ChartWords.keys) == [])
}

private func entry(_ line: Substring) -> (String, String) {
    let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
    let text = parts.last ?? ""
    return (String(parts.first ?? ""), String(text.first == "\"" ? text.dropFirst().dropLast() : text))
}

private let englishLines: [Substring] = {
    let file = EmbeddedTheme.files.first { $0.path == "strings/en.yml" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
}()
