/// One client's portal: all data for its pages, and nothing of any other client.
package struct Portal: Sendable {
    /// The name of the client's folder and of the portal: `acme`.
    package var slug: String
    package var client: Client
    package var supplier: Supplier
    /// The contents of the client's own folder.
    package var root: Project
    /// Projects in their own folders, by order and name; empty if the client has only one project.
    package var projects: [Project]
    /// All assets of the client by path relative to the content root.
    package var assets: [String: Asset]
    package var links: LinkTargets
    /// The portal's web address with a trailing slash; nil if it is not known.
    package var address: String?
    /// The prefix of the addresses for editing pages; nil if the site has none.
    package var editAddress: String?
    /// Files that are shown only because ``BuildDates/showsUnpublished`` asks for it, by source path, with the reason
    /// why they are not published: `a draft`.
    package var unpublished: [String: String] = [:]

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
