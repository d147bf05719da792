package import Foundation

/// A file of the client's that is not text of ours: an image, an archive, a PDF. Its bytes are mapped, not loaded.
package struct Asset: Sendable {
    /// Relative to the content root: `acme/files/D-07-v1.1.zip`.
    package var path: String
    package var bytes: Data

    package init(path: String, bytes: Data) {
        self.path = path
        self.bytes = bytes
    }
}

/// A project of a client: its plan, registers, updates and pages.
@dynamicMemberLookup
package struct Project: Sendable {
    /// The folder below the client's, empty for the client's own: paths of its output start with it.
    package var folder: String
    package var name: String
    package var aims: String?
    /// What its data files hold.
    package var data = ProjectData()
    /// Published updates, newest first.
    package var updates: [StatusUpdate] = []
    /// Updates whose day has come and that have no headline yet: they are not published.
    package var unfinished: [UnfinishedUpdate] = []
    /// In the order of ``SectionKind``; only those that hold a page.
    package var sections: [Section] = []
    /// As of when everything is shown: the newest update's date, or `--as-of`; nil where there is neither.
    package var statusDate: CalendarDate?
    /// What was published week after week.
    package var weeks = ProjectWeeks()

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// `project.plan` is that of its data.
    package subscript<Value>(dynamicMember path: WritableKeyPath<ProjectData, Value>) -> Value {
        get { data[keyPath: path] }
        _modify { yield &data[keyPath: path] }
    }
}

/// One client's portal: all that its pages are made of, and nothing of any other client's.
package struct Portal: Sendable {
    /// The client's folder, and the name of the portal's: `acme`.
    package var slug: String
    package var client: Client
    package var supplier: Supplier
    /// What stands in the client's own folder.
    package var root: Project
    /// Projects in folders of their own, by order and name; empty where the client has just the one.
    package var projects: [Project]
    /// Every asset of the client by its path relative to the content root.
    package var assets: [String: Asset]
    package var links: LinkTargets
    /// Where the portal stands on the web, with a slash at its end; nil where that is not known.
    package var address: String?
    /// What a page's path is put after to change its text; nil where the site does not say.
    package var editAddress: String?

    package init(
        slug: String,
        client: Client,
        supplier: Supplier,
        root: Project,
        projects: [Project],
        assets: [String: Asset],
        links: LinkTargets
    ) {
        self.slug = slug
        self.client = client
        self.supplier = supplier
        self.root = root
        self.projects = projects
        self.assets = assets
        self.links = links
    }
}
