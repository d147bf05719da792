/// `portico.yml`: the supplier and what holds for every client.
package struct SiteSettings: Sendable, Hashable {
    package var supplier: Supplier
    /// `https://portal.example/`; nil where portals are opened from anywhere.
    package var baseURL: String?
    /// `https://code.example/consult/edit/main/Content/`: followed by a page's path, the place where its text can be changed.
    package var editURL: String?
    package var defaults = ClientDefaults()
    /// What the site changes about rules, by the rule's name; a client's own settings win.
    package var rules: [String: RuleSetting] = [:]
    package var markdown = MarkdownSettings()

    package init(supplier: Supplier, baseURL: String? = nil) {
        self.supplier = supplier
        self.baseURL = baseURL
    }
}

extension SiteSettings {
    /// Where the portal of a client's folder stands, with a slash at its end; nil where the site's address is not known.
    ///
    /// `https://portal.example`, `Acme` → `https://portal.example/acme/`
    package func address(of folder: String) -> String? {
        baseURL.map { "\($0.hasSuffix("/") ? $0 : $0 + "/")\(PortalLayout.slug(folder))/" }
    }
}

extension SiteSettings {
    /// The address that a page's path is put after, with a slash at its end.
    package var editAddress: String? { editURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }
}

/// What holds for a client that says nothing about it.
package struct ClientDefaults: Sendable, Hashable {
    package var confidentiality: String?
    package var timezone: String?
    package var language: String?
    package var cadence: Cadence?
    package var tolerances: Tolerances?

    package init() {}
}
