/// A project as published with one status update: everything that the update's page shows, and nothing later.
@dynamicMemberLookup
package struct Snapshot: Sendable {
    /// The snapshot before this one in the chain.
    package struct Predecessor: Sendable, Hashable {
        package var date: CalendarDate
        /// The SHA-256 of its whole file in lower-case hexadecimal.
        package var sha256: String

        package init(date: CalendarDate, sha256: String) {
            self.date = date
            self.sha256 = sha256
        }
    }

    /// A page that was published at that time.
    package struct FrozenPage: Sendable, Hashable {
        package var section: SectionKind
        /// The path relative to the client's folder: `guides/booking.md`.
        package var path: String
        /// The path relative to the portal: `guides/booking.html`.
        package var outputPath: String
        package var title: String
        /// The SHA-256 of its source text in lower-case hexadecimal.
        package var sha256: String
        package var reviewDue: CalendarDate?

        package init(section: SectionKind, path: String, outputPath: String, title: String, sha256: String) {
            self.section = section
            self.path = path
            self.outputPath = outputPath
            self.title = title
            self.sha256 = sha256
        }
    }

    /// The position in the chain: 1 for a project's first.
    package var number: Int
    /// The previous snapshot in the chain; nil for the first.
    package var predecessor: Predecessor?
    /// The client without the data that status pages do not show, such as contact details and branding.
    package var client: Client
    package var supplier: Supplier
    /// The project's folder inside the client's, empty for the client's own.
    package var folder: String
    package var projectName: String
    package var aims: String?
    package var update: FrozenUpdate
    /// The health as calculated at that time, with the rules of that time.
    package var computed: ComputedHealth
    package var data = ProjectData()
    /// The published pages by section, in reading order.
    package var pages: [FrozenPage] = []
    /// The files that its update links to or shows, by path. Snapshots of schema 1 have none.
    package var files: [FrozenFile] = []

    package var date: CalendarDate { update.date }

    /// Accesses the snapshot's data directly: `snapshot.plan` is `snapshot.data.plan`.
    package subscript<Value>(dynamicMember path: WritableKeyPath<ProjectData, Value>) -> Value {
        get { data[keyPath: path] }
        _modify { yield &data[keyPath: path] }
    }

    /// Creates a project's first snapshot, without data.
    package init(
        client: Client,
        supplier: Supplier,
        folder: String,
        projectName: String,
        update: FrozenUpdate,
        computed: ComputedHealth
    ) {
        number = 1
        self.client = client
        self.supplier = supplier
        self.folder = folder
        self.projectName = projectName
        self.update = update
        self.computed = computed
    }
}

/// A status update as it was published.
package struct FrozenUpdate: Sendable, Hashable {
    package var date: CalendarDate
    package var kind: StatusUpdate.Kind = .weekly
    package var author: String?
    package var health: Health
    package var headline: String
    package var why: String?
    package var pathToGreen: String?
    package var dimensions: [Dimension: Health] = [:]
    package var asks: [String]?
    /// Its Markdown after the front matter, with `\n` as line end.
    package var text: String
    /// The Markdown files it includes, by path relative to the client's folder, as they were then.
    package var included: [String: String] = [:]
    /// The path relative to the client's folder: `status/2026-03-13.md`.
    package var path: String

    package init(date: CalendarDate, health: Health, headline: String, text: String, path: String) {
        self.date = date
        self.health = health
        self.headline = headline
        self.text = text
        self.path = path
    }
}
