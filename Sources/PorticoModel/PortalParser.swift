package import PorticoDiagnostics

/// What was read of one client's folder, and the site's settings: nothing else reaches its portal.
package struct ClientSource: Sendable {
    /// The client's folder: `acme`.
    package var slug: String
    /// YAML, CSV, Markdown and JSON files by path relative to the content root.
    package var texts: [SourceFile]
    /// All other files.
    package var assets: [Asset]
    package var settings: SiteSettings

    package init(slug: String, texts: [SourceFile], assets: [Asset], settings: SiteSettings) {
        self.slug = slug
        self.texts = texts
        self.assets = assets
        self.settings = settings
    }
}

/// `portico.yml`: the supplier and what holds for every client.
package struct SiteSettings: Sendable, Hashable {
    package var supplier: Supplier
    /// `https://portal.example/`; nil where portals are opened from anywhere.
    package var baseURL: String?

    package init(supplier: Supplier, baseURL: String? = nil) {
        self.supplier = supplier
        self.baseURL = baseURL
    }

    /// Decodes `portico.yml`; nil where an error leaves nothing to go on with.
    package static func decode(_ file: SourceFile) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
        (nil, [])
    }
}

/// The dates a build is made for.
package struct BuildDates: Sendable, Hashable {
    /// Decides what is published: drafts, what is not yet due and what has expired are left out.
    package var today: CalendarDate
    /// Shows the portal as of this date instead of the newest update's.
    package var asOf: CalendarDate?

    package init(today: CalendarDate, asOf: CalendarDate? = nil) {
        self.today = today
        self.asOf = asOf
    }
}

/// Source text → ``Portal``: parse, resolve, rules.
package struct PortalParser: Sendable {
    package var dates: BuildDates

    package init(dates: BuildDates) {
        self.dates = dates
    }

    /// The portal, or nil where errors leave nothing to show; and everything found on the way.
    package func parse(_ source: ClientSource) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        (nil, [])
    }
}
