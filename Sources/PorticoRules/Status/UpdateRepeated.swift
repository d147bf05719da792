import PorticoDiagnostics
import PorticoModel

struct UpdateRepeated: Rule {
    let name = "update-repeated"
    let summary = "An update describes its own week"
    let explanation = """
        The newest update has nearly the same text as the previous one: four out of five sequences of three words are \
        the same. Either nothing happened, which takes only one line, or somebody copied last week's file and did not \
        finish it. Texts of fewer than thirty words are not checked.
        """
    let fix = "write what is different this week, or say that nothing is"
    let example = """
        status/2026-03-06.md
          ---
          date: 2026-03-06
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

          We tested the import with the records of two practices and wrote down what failed. The list went to the vendor, who answers within five days. Reception has seen the new booking screen for the first time.
        status/2026-03-13.md
          «»---
        → 89 % of this update is the same as the update of 2026-03-06
          date: 2026-03-13
          health: on_track
          headline: The import runs; nothing is late.
          ---

          ## Done

        - We tested the import with the records of two practices and wrote down what failed. The list went to the vendor, who answers within five days. Reception has seen the new booking screen for the second time.
        + The vendor mended three of the five faults on our list. The other two concern appointments without a patient, of which there are eleven; reception decides about them by Wednesday, and then the import runs again.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard let update = input.newest, let before = input.previous, let text = words(of: update, input),
            let former = words(of: before, input)
        else { return [] }
        let share = TextSimilarity.share(text, former)
        guard share >= 0.8 else { return [] }
        return [
            RuleFinding(
                update.provenance,
                "\(Int(share * 100)) % of this update is the same as the update of \(before.date)",
                related: [.init(place: before.provenance.item, message: "the previous update")]
            )
        ]
    }

    /// Returns the words of an update's text after its front matter, or nil if the text is too short to judge or not
    /// available.
    private func words(of update: StatusUpdate, _ input: RuleInput) -> [Substring]? {
        guard let text = input.texts[update.sourcePath] else { return nil }
        // Five thousand words are enough for the comparison.
        let words = body(of: text).split(maxSplits: 5000) { !isPartOfWord($0) }.prefix(5000)
        return words.count >= 30 ? words.map { Substring($0) } : nil
    }

    private func body(of text: String) -> Substring.UTF8View {
        guard text.hasPrefix("---\n"), let fence = text.utf8.firstRange(of: "\n---\n".utf8) else {
            return text[...].utf8
        }
        return text[fence.upperBound...].utf8
    }

    /// Returns whether a byte is a letter or digit; bytes outside ASCII count as letters.
    private func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}
