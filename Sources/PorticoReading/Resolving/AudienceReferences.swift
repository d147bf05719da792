import PorticoDiagnostics
import PorticoModel

/// Checks the audiences that pages and the communication plan name: they must be declared, and no page may be for only
/// one of them as long as a client has a single portal.
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

    /// Checks the client's own data.
    func checkClient() -> [Diagnostic] {
        client.communication.compactMap { line in
            guard let name = line.audience, !known.contains(name) else { return nil }
            let fix = "declare it in client.yml: audiences: [{id: …, name: …}]"
            return unknown(name, elseFix: fix).diagnostic(at: line.provenance.place(of: "audience"))
        }
    }

    private func check(_ page: Page) -> [Diagnostic] {
        page.audience.enumerated().map { index, name in
            let place = page.provenance.fields["audience.\(index)"] ?? page.provenance.place(of: "audience")
            guard !known.contains(name) else { return notKept(name, at: place) }
            return unknown(name, elseFix: "remove it if everybody may read the page").diagnostic(at: place)
        }
    }

    private func unknown(_ name: String, elseFix: String) -> DecodingProblem {
        let likely = NearestSpelling.of(name, among: known)
        return DecodingProblem(
            .unknownAudience,
            "there is no audience \"\(name.shortened(to: 60))\"",
            explanation: known.isEmpty
                ? "client.yml declares none" : "the audiences are: \(known.sorted().joined(separator: ", "))",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? elseFix
        )
    }

    private func notKept(_ name: String, at place: SourceRange) -> Diagnostic {
        DecodingProblem(
            .audienceNotKept,
            "this page is for \"\(name)\", but everybody who has a portal's address can read it",
            explanation: "portico cannot build a portal for one audience yet",
            fix: "remove \"audience\" if everybody may read the page; otherwise add \"draft: true\""
        ).diagnostic(at: place)
    }
}

extension PageFolder {
    /// All pages inside, with the folders' own pages first.
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

extension Check {
    static let unknownAudience = Check(reading: "unknown-audience", "Every audience that a page names is declared")
    static let audienceNotKept = Check(
        reading: "audience-not-kept",
        "A page for certain readers is not shown to everybody"
    )
}
