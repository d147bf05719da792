package import PorticoDiagnostics
internal import PorticoTheme

extension Theme {
    /// Loads the theme and checks every name and partial that a template uses against its view.
    /// `overrides` are the files of the site's `Templates/`, by relative path: `pages/home.mustache`.
    package static func load(overrides: [SourceFile]) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let embedded = EmbeddedTheme.files.map {
            SourceFile(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
        }
        return ThemeLoader(embedded: embedded, overrides: overrides).load(for: views)
    }

    /// All views that have their own template.
    static let views: [any TemplateView.Type] =
        [
            FrameView.self, NavigationView.self, HomeView.self, ProjectsView.self, ArchiveView.self, UpdateView.self,
            TimelineView.self, RegisterView.self, DeliverableView.self, MovedView.self, GoneView.self, ListingView.self,
            BookletView.self, ArticleView.self, PeopleView.self, NotFoundView.self,
        ] + PageScope.registerPages.map(\.view)
}
