import PorticoDiagnostics
import PorticoModel

/// Builds a section's folders from its files.
struct PageTree {
    let slug: String
    let folder: String
    let kind: SectionKind

    /// Returns nil if the section has no published page. `files` are the Markdown files inside the section's folder.
    func build(_ files: [SourceFile], reading reader: inout PageReader) -> Section? {
        let base = [slug, folder, kind.rawValue].filter { !$0.isEmpty }.joined(separator: "/") + "/"
        let root = Branch(path: "")
        for file in files {
            let path = String(file.path.dropFirst(base.count))
            guard let page = reader.page(file, at: outputPath(of: path), of: folder) else { continue }
            root.insert(page, path.split(separator: "/").map(String.init)[...])
        }
        guard root.holdsPages else { return nil }
        return Section(kind: kind, root: folder(of: root))
    }

    /// Returns the output path of a file. An `index.md` becomes the page of its folder.
    private func outputPath(of path: String) -> String { PortalLayout.page(path, in: kind, of: folder) }

    private func folder(of branch: Branch) -> PageFolder {
        let listing = outputPath(of: branch.path.isEmpty ? "index.md" : "\(branch.path)/index.md")
        let name = branch.path.isEmpty ? kind.rawValue : branch.path
        return PageFolder(
            title: branch.index?.title ?? PageTitle.madeOf(fileName: name),
            outputPath: listing,
            index: branch.index,
            children: branch.sortedChildren.map { child in
                switch child {
                case .page(let page): .page(page)
                case .branch(let inner): .folder(folder(of: inner))
                }
            }
        )
    }
}

/// A folder while its files are being collected. It is a class because it grows in many places.
private final class Branch {
    enum Child {
        case page(Page)
        case branch(Branch)
    }

    /// The path inside the section's folder, empty for the section itself.
    let path: String
    var index: Page?
    private var pages: [Page] = []
    private var branches: [String: Branch] = [:]

    init(path: String) {
        self.path = path
    }

    var holdsPages: Bool { index != nil || !pages.isEmpty || !branches.isEmpty }

    func insert(_ page: Page, _ path: ArraySlice<String>) {
        guard let first = path.first else { return }
        if path.count > 1 {
            let inner = branches[first] ?? Branch(path: self.path.isEmpty ? first : "\(self.path)/\(first)")
            branches[first] = inner
            inner.insert(page, path.dropFirst())
        } else if first == "index.md" {
            index = page
        } else {
            pages.append(page)
        }
    }

    /// The folder's pages and subfolders, sorted by order and then by name. Those without an order come last.
    var sortedChildren: [Child] {
        let ranked =
            pages.map { (order: $0.order, name: ContentPath.name(of: $0.sourcePath), child: Child.page($0)) }
            + branches.map { (order: $0.value.index?.order, name: $0.key, child: Child.branch($0.value)) }
        return ranked.sorted { first, second in
            (first.order ?? .max, first.name) < (second.order ?? .max, second.name)
        }.map(\.child)
    }
}
