import PorticoDiagnostics
import PorticoModel

struct PageTitleRepeated: Rule {
    let name = "page-title-repeated"
    let summary = "Two pages in a folder have different titles"
    let explanation = "Readers cannot tell them apart in the navigation and in the search."
    let fix = "change one of the titles so that readers can tell the pages apart"
    let example = """
        guides/booking.md
          ---
          title: «Book an appointment»
        → "Book an appointment" is the title of two pages in this folder
          ---

          Choose a day.
        guides/booking-by-phone.md
          ---
        - title: Book an appointment
        + title: Book an appointment by phone
          ---

          Choose a day.
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.sections.flatMap { findings(in: $0.root) }
    }

    private func findings(in folder: PageFolder) -> [RuleFinding] {
        var first: [String: Page] = [:]
        return folder.children.flatMap { child -> [RuleFinding] in
            guard case .page(let page) = child else {
                if case .folder(let inner) = child { return findings(in: inner) }
                return []
            }
            guard let before = first.updateValue(page, forKey: page.title.lowercased()) else { return [] }
            return [
                RuleFinding(
                    page.provenance,
                    at: "title",
                    "\"\(page.title)\" is the title of two pages in this folder",
                    related: [.init(place: before.provenance.place(of: "title"), message: "the other page")]
                )
            ]
        }
    }
}
