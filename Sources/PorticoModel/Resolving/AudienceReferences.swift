import PorticoDiagnostics

/// Checks that the audiences which pages name are declared. Where `client.yml` declares none there is one portal for
/// everybody, and the words on a page are for its readers only.
struct AudienceReferences {
    let known: [String]

    init(_ client: Client) {
        known = client.audiences.map(\.id)
    }

    func check(_ project: Project) -> [Diagnostic] {
        guard !known.isEmpty else { return [] }
        return project.sections.flatMap { $0.root.pagesAndIndexes.flatMap(check) }
    }

    private func check(_ page: Page) -> [Diagnostic] {
        page.audience.enumerated().filter { !known.contains($0.element) }.map { index, name in
            let likely = NearestSpelling.of(name, among: known)
            return DecodingProblem(
                .unknownAudience,
                "no audience \"\(name)\"",
                explanation: "a page is shown to the audiences it names and to nobody else",
                fix: likely.map { "did you mean \"\($0)\"?" } ?? "known: \(known.sorted().joined(separator: ", "))"
            ).diagnostic(at: page.provenance.fields["audience.\(index)"] ?? page.provenance.place(of: "audience"))
        }
    }
}

extension PageFolder {
    /// Every page below, the folders' own first.
    fileprivate var pagesAndIndexes: [Page] {
        (index.map { [$0] } ?? [])
            + children.flatMap { child -> [Page] in
                switch child {
                case .page(let page): [page]
                case .folder(let folder): folder.pagesAndIndexes
                }
            }
    }
}
