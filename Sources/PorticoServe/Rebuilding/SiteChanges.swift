/// What a change on the disk means for the site.
struct SiteChanges: Sendable, Hashable {
    /// The names of folders in the content whose files changed.
    var folders: Set<String> = []
    /// Whether every client must be built again.
    var isEverything = false
    /// Whether the theme must be read again.
    var hasTheme = false
    /// How many paths changed.
    private(set) var count = 0

    /// Changes below the content folder: `acme/plan.yml` → the client `acme`, `portico.yml` → everything.
    init(content: DiskChanges) {
        isEverything = content.isEverything
        count = content.paths.count
        for path in content.paths {
            let first = path.prefix { $0 != "/" }
            if path == "portico.yml" { isEverything = true }
            folders.insert(String(first))
        }
    }

    /// Changes of the site's own templates.
    static let theme = SiteChanges(isEverything: true, hasTheme: true)

    init(folders: Set<String> = [], isEverything: Bool = false, hasTheme: Bool = false) {
        self.folders = folders
        self.isEverything = isEverything
        self.hasTheme = hasTheme
    }

    mutating func add(_ other: SiteChanges) {
        folders.formUnion(other.folders)
        isEverything = isEverything || other.isEverything
        hasTheme = hasTheme || other.hasTheme
        count += other.count
    }
}
