import PorticoDiagnostics
import PorticoModel

struct OrphanFile: ClientRule {
    let name = "orphan-file"
    let severity = Diagnostic.Severity.note
    let summary = "Everything in files/ is handed over or shown somewhere"
    let explanation = """
        No record, page or update refers to this file, so it is not published. Either a link is missing, or it is an \
        old version that you can remove.
        """
    let fix = "refer to it in the register or on a page, or remove it"
    let example = """
        -files/D-07-v1.0.zip
          «»…
        → nothing refers to files/D-07-v1.0.zip
        deliverables.yml
          deliverables:
            - {id: D-07, title: Booking screen, version: "1.1", files: [{path: files/D-07-v1.1.zip}]}
        files/D-07-v1.1.zip
          …
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        guard !input.texts.isEmpty else { return [] }
        let candidates = input.portal.assets.keys.filter { $0.split(separator: "/").dropLast().contains("files") }
        guard !candidates.isEmpty else { return [] }
        let mentions = FileMentions(input.portal, texts: input.texts)
        return candidates.filter { !mentions.includes($0) }.sorted().map { path in
            RuleFinding(file: path, "nothing refers to \(path.dropFirst(input.portal.slug.count + 1))")
        }
    }
}
