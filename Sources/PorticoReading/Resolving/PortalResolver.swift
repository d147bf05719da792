import Foundation
import PorticoDiagnostics
import PorticoModel

/// Combines a client's projects into a portal and checks the references between them.
struct PortalResolver {
    let client: Client
    let source: ClientSource
    let root: Project
    let projects: [Project]
    /// All projects before any data were reverted. References are checked against the current data, even if an earlier
    /// date is shown.
    let asRead: [Project]
    let attachments: [SourceFile]
    /// The references in `client.yml`.
    let clientReferences: [ItemReference]

    /// `readers` are those of the root and of the projects, in any order.
    func resolve(_ readers: [ProjectReader]) -> (portal: Portal, diagnostics: [Diagnostic]) {
        let all = [root] + projects
        let indexes = itemIndexes(all)
        let known = itemIndexes(asRead)
        let leftOut = readers.reduce(into: [:]) { $0.merge($1.pages.leftOut) { first, _ in first } }
        var links = LinkTargets(slug: source.slug, projects: all, indexes: indexes, leftOut: leftOut)
        links.todaysItems = known.mapValues { Set($0.items.keys) }
        let before = LinkTargets(slug: source.slug, projects: asRead, indexes: known, leftOut: leftOut)
        links.laterPages = Set(before.pages.keys).subtracting(links.pages.keys)
        for reader in readers { links.laterPages.formUnion(reader.pages.later) }
        var portal = Portal(
            slug: source.slug,
            client: client,
            supplier: source.settings.supplier,
            root: root,
            projects: projects,
            assets: source.assets(with: attachments),
            links: links
        )
        for reader in readers { portal.unpublished.merge(reader.pages.unpublished) { first, _ in first } }
        var diagnostics = known.values.flatMap(\.diagnostics)
        diagnostics += unknownIDs(clientReferences, in: known[""])
        for reader in readers {
            diagnostics += unknownIDs(reader.findings.references, in: known[reader.files.folder])
        }
        var files = FileReferences(portal)
        files.checkLogo()
        for project in asRead { files.check(project) }
        for wanted in readers.flatMap(\.pages.wanted) { files.check(wanted) }
        diagnostics += files.diagnostics
        let audiences = AudienceReferences(client)
        diagnostics += audiences.checkClient() + all.flatMap(audiences.check)
        return (portal, diagnostics)
    }

    /// Returns the items that each project can refer to: its own and the client's. Its own take precedence.
    private func itemIndexes(_ all: [Project]) -> [String: ItemIndex] {
        let people = ItemIndex(people: client.people)
        var result: [String: ItemIndex] = [:]
        for project in all {
            var index = people
            index.add(project)
            if !project.folder.isEmpty, let own = result[""] { index.addMissing(from: own) }
            result[project.folder] = index
        }
        return result
    }

    private func unknownIDs(_ references: [ItemReference], in index: ItemIndex?) -> [Diagnostic] {
        references.compactMap { reference in
            guard let index else { return nil }
            return reference.isMention
                ? index.problem(withMentionOf: reference.id, at: reference.place)
                : index.problem(with: reference)?.diagnostic(at: reference.place)
        }
    }
}
