/// The templates that pages are made of, each with the view it is given. What else stands in `partials/` is included by
/// these.
enum ThemeTemplate: String, CaseIterable, Sendable {
    case frame = "pages/frame"
    case navigation = "partials/navigation"
    case home = "pages/home"
    case projects = "pages/projects"
    case archive = "pages/archive"
    case update = "pages/update"
    case timeline = "pages/timeline"
    case register = "pages/register"
    case deliverable = "pages/deliverable"
    case decisions = "pages/decisions"
    case payments = "pages/payments"
    case kpis = "pages/kpis"
    case maintenance = "pages/maintenance"
    case moved = "pages/moved"
    case gone = "pages/gone"
    case handover = "pages/handover"
    case glossary = "pages/glossary"
    case listing = "pages/listing"
    case booklet = "pages/booklet"
    case article = "pages/article"
    case people = "pages/people"
    case notFound = "pages/missing"

    var path: String { rawValue + ".mustache" }

    var view: ViewShape {
        switch self {
        case .frame: FrameView.viewShape
        case .navigation: NavigationView.viewShape
        case .home: HomeView.viewShape
        case .projects: ProjectsView.viewShape
        case .archive: ArchiveView.viewShape
        case .update: UpdateView.viewShape
        case .timeline: TimelineView.viewShape
        case .register: RegisterView.viewShape
        case .deliverable: DeliverableView.viewShape
        case .decisions: DecisionsView.viewShape
        case .payments: PaymentsView.viewShape
        case .kpis: KPIsView.viewShape
        case .maintenance: MaintenanceView.viewShape
        case .moved: MovedView.viewShape
        case .gone: GoneView.viewShape
        case .handover: HandoverView.viewShape
        case .glossary: GlossaryView.viewShape
        case .listing: ListingView.viewShape
        case .booklet: BookletView.viewShape
        case .article: ArticleView.viewShape
        case .people: PeopleView.viewShape
        case .notFound: NotFoundView.viewShape
        }
    }
}
