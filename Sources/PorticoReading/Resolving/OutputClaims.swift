import Foundation
import PorticoDiagnostics
import PorticoModel

/// Finds two sources with the same output path, including paths that differ only in case and a file whose name another
/// one needs as a folder.
struct OutputClaims {
    private struct Claim {
        var path: String
        var source: SourceRange
        /// A description for a source that is not a file of its own.
        var description: String
    }

    private var claims: [Claim] = []

    init(_ portal: Portal) {
        claim(PortalLayout.home(of: ""), file: "\(portal.slug)/client.yml", "the portal's home")
        claim(PortalLayout.people, file: "\(portal.slug)/client.yml", "the people page")
        claim(PortalLayout.notFound, file: "\(portal.slug)/client.yml", "the page-not-found page")
        for project in [portal.root] + portal.projects { add(project, of: portal.slug) }
        for path in portal.assets.keys.sorted() { claim(PortalLayout.asset(path), file: path, path) }
    }

    private mutating func add(_ project: Project, of slug: String) {
        let folder = project.folder
        let base = [slug, folder].filter { !$0.isEmpty }.joined(separator: "/")
        if !folder.isEmpty { claim(PortalLayout.home(of: folder), file: "\(base)/plan.yml", "the project's home") }
        claim(PortalLayout.timeline(of: folder), file: "\(base)/plan.yml", "the timeline")
        claim(PortalLayout.payments(of: folder), file: "\(base)/plan.yml", "the payments page")
        claim(PortalLayout.kpis(of: folder), file: "\(base)/kpis.yml", "the goals page")
        claim(PortalLayout.maintenance(of: folder), file: "\(base)/maintenance.yml", "the maintenance page")
        claim(PortalLayout.handover(of: folder), file: "\(base)/handover.yml", "the handover page")
        claim(PortalLayout.glossary(of: folder), file: "\(base)/glossary.yml", "the glossary")
        claim(PortalLayout.raid(of: folder), file: "\(base)/raid.yml", "the decisions and risks page")
        claim(PortalLayout.register(of: folder), file: "\(base)/deliverables.yml", "the register")
        for deliverable in project.deliverables where !deliverable.id.isEmpty {
            claims.append(
                Claim(
                    path: PortalLayout.deliverable(deliverable.id, of: folder),
                    source: deliverable.provenance.place(of: "id"),
                    description: "the deliverable \(deliverable.id)"
                )
            )
        }
        claim(PortalLayout.statusArchive(of: folder), file: "\(base)/status", "the archive of updates")
        for update in project.updates { claim(update.outputPath, file: update.sourcePath, update.sourcePath) }
        for section in project.sections {
            let listing = section.root.outputPath
            claim(PortalLayout.booklet(listing), file: "\(base)/\(section.kind.rawValue)", "the booklet of the section")
            add(section.root)
        }
    }

    private mutating func add(_ folder: PageFolder) {
        if let index = folder.index { add(index) }
        for child in folder.children {
            switch child {
            case .page(let page): add(page)
            case .folder(let inner): add(inner)
            }
        }
    }

    private mutating func add(_ page: Page) {
        claim(page.outputPath, file: page.sourcePath, page.sourcePath)
        for alias in page.aliases {
            claims.append(
                Claim(
                    path: alias,
                    source: page.provenance.place(of: "aliases"),
                    description: "an alias of \(page.sourcePath)"
                )
            )
        }
    }

    private mutating func claim(_ path: String, file: String, _ description: String) {
        claims.append(Claim(path: path, source: SourceRange(file: file, line: 1), description: description))
    }

    /// Returns each collision once, at the later of the two sources.
    func collisions() -> [Diagnostic] {
        var owners: [String: Claim] = [:]
        var folders: [String: Claim] = [:]
        var result: [Diagnostic] = []
        for claim in claims {
            let key = claim.path.precomposedStringWithCanonicalMapping.lowercased()
            if let owner = owners[key] ?? folders[key] {
                result.append(collision(claim, with: owner))
                continue
            }
            owners[key] = claim
            for folder in Self.folders(of: key) {
                if let owner = owners[folder] { result.append(collision(claim, with: owner)) }
                if folders[folder] == nil { folders[folder] = claim }
            }
        }
        return result
    }

    private func collision(_ claim: Claim, with owner: Claim) -> Diagnostic {
        DecodingProblem(
            .outputCollision,
            "\(claim.description) and \(owner.description) both become \(claim.path)",
            fix: "rename one of the two"
        ).diagnostic(at: claim.source, related: [.init(place: owner.source, message: "the other source")])
    }

    private static func folders(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
