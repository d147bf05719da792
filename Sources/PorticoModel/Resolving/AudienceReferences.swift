import PorticoDiagnostics

/// Checks that the audiences which pages and the communication plan name are declared, also where `client.yml` declares
/// none: a word that nobody is behind would keep its promise to nobody.
struct AudienceReferences {
    let known: [String]
    private let client: Client

    init(_ client: Client) {
        self.client = client
        known = client.audiences.map(\.id)
    }

    func check(_ project: Project) -> [Diagnostic] {
        project.sections.flatMap { $0.root.pagesAndIndexes.flatMap(check) }
    }

    /// Of the client's own data.
    func checkClient() -> [Diagnostic] {
        client.communication.compactMap { line in
            line.audience.flatMap { problem(with: $0)?.diagnostic(at: line.provenance.place(of: "audience")) }
        }
    }

    private func check(_ page: Page) -> [Diagnostic] {
        page.audience.enumerated().compactMap { index, name in
            let place = page.provenance.fields["audience.\(index)"] ?? page.provenance.place(of: "audience")
            return problem(with: name)?.diagnostic(at: place)
        }
    }

    private func problem(with name: String) -> DecodingProblem? {
        guard !known.contains(name) else { return nil }
        let likely = NearestSpelling.of(name, among: known)
        return DecodingProblem(
            .unknownAudience,
            "no audience \"\(name.shortened(to: 60))\"",
            explanation: known.isEmpty ? "client.yml declares none" : "known: \(known.sorted().joined(separator: ", "))",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? "declare it in client.yml: audiences: [{id: …, name: …}]"
        )
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
