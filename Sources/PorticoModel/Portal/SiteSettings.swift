/// The supplier and the defaults for all clients: `portico.yml`.
package struct SiteSettings: Sendable, Hashable {
    package var supplier: Supplier
    /// The site's address, such as `https://portal.example/`; nil if portals can be opened from anywhere.
    package var baseURL: String?
    /// The prefix of the addresses for editing pages: `https://code.example/consult/edit/main/Content/`.
    package var editURL: String?
    package var defaults = ClientDefaults()
    /// The site's changes to rules, by rule name; a client's own settings take precedence.
    package var rules: [String: RuleSetting] = [:]
    package var markdown = MarkdownSettings()

    package init(supplier: Supplier, baseURL: String? = nil) {
        self.supplier = supplier
        self.baseURL = baseURL
    }
}

extension SiteSettings {
    /// Returns the address of the portal for a client's folder with a trailing slash, or nil if the site's address is
    /// not known.
    ///
    /// `https://portal.example`, `Acme` → `https://portal.example/acme/`
    package func address(of folder: String) -> String? {
        baseURL.map { "\($0.hasSuffix("/") ? $0 : $0 + "/")\(PortalLayout.slug(folder))/" }
    }
}

extension SiteSettings {
    /// The prefix of the addresses for editing pages, with a trailing slash.
    package var editAddress: String? { editURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" } }
}

/// The defaults for clients.
package struct ClientDefaults: Sendable, Hashable {
    package var confidentiality: String?
    package var timezone: String?
    package var language: String?
    package var cadence: Cadence?
    package var tolerances: Tolerances?

    package init() {}
}
