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
