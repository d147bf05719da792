import PorticoDiagnostics

/// Checks the audiences which pages name: that they are declared, and that no page is for one of them alone while a client
/// has one portal for everybody.
struct AudienceReferences {
    let known: [String]

    init(_ client: Client) {
        known = client.audiences.map(\.id)
    }

    func check(_ project: Project) -> [Diagnostic] {
        project.sections.flatMap { $0.root.pagesAndIndexes.flatMap(check) }
    }

    private func check(_ page: Page) -> [Diagnostic] {
        page.audience.enumerated().map { index, name in
            let place = page.provenance.fields["audience.\(index)"] ?? page.provenance.place(of: "audience")
            guard !known.contains(name) else { return notKept(name, at: place) }
            let likely = NearestSpelling.of(name, among: known)
            return DecodingProblem(
                .unknownAudience,
                "no audience \"\(name)\"",
                explanation: "a page is shown to the audiences it names and to nobody else",
                fix: likely.map { "did you mean \"\($0)\"?" } ?? "known: \(known.sorted().joined(separator: ", "))"
            ).diagnostic(at: place)
        }
    }

    private func notKept(_ name: String, at place: SourceRange) -> Diagnostic {
        DecodingProblem(
            .audienceNotKept,
            "this page is for \"\(name)\", and a portal is read by everybody who has its address",
            explanation: "portals for one audience cannot be made yet",
            fix: "take out \"audience\" where everybody may read the page, else write \"draft: true\""
        ).diagnostic(at: place)
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
