internal import PorticoDiagnostics
internal import PorticoModel

/// The register of all deliverables, grouped by milestone.
struct RegisterView: TemplateView {
    static let template = "pages/register"

    struct Group: View {
        var title: HTML
        var rows: [DeliverableRow]

        static let fields = Fields<Self> {
            $0.add("title", \.title)
            $0.add("rows", \.rows)
        }
    }

    var status: StatusLine
    var summary: DeliverablesPart?
    var burnUp: BurnUpPart?
    var groups: [Group]
    var csvHref: String
    var jsonHref: String
    var sumsHref: String?

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("summary", \.summary)
        $0.add("burnUp", \.burnUp)
        $0.add("groups", \.groups)
        $0.add("csvHref", \.csvHref)
        $0.add("jsonHref", \.jsonHref)
        $0.add("sumsHref", \.sumsHref)
    }
}

/// One deliverable with its full acceptance record, suitable as evidence in a dispute.
struct DeliverableView: TemplateView {
    static let template = "pages/deliverable"

    var row: DeliverableRow
    var registerHref: String
    var criteria: [CriterionRow]
    var versions: [VersionRow]
    var acceptance: AcceptanceView?
    var decisions: [DecisionRow]
    var older: LinkRow?
    var newer: LinkRow?

    static let fields = Fields<Self> {
        $0.add("row", \.row)
        $0.add("registerHref", \.registerHref)
        $0.add("criteria", \.criteria)
        $0.add("versions", \.versions)
        $0.add("acceptance", \.acceptance)
        $0.add("decisions", \.decisions)
        $0.add("older", \.older)
        $0.add("newer", \.newer)
    }
}

struct VersionRow: View {
    let page: PageScope
    let version: Deliverable.Version

    static let fields = Fields<Self> {
        $0.add("version", \.version.version)
        $0.add("state") { $0.page.words.status($0.version.status) }
        $0.add("on") { $0.page.date($0.version.on) }
        $0.add("by") { $0.page.person($0.version.by) }
        $0.add("note") { $0.page.prose($0.version.note) }
    }
}

struct AcceptanceView: View {
    let page: PageScope
    let acceptance: Acceptance
    let deliverable: Deliverable

    static let fields = Fields<Self> {
        $0.add("version", \.acceptance.version)
        $0.add("by") { $0.page.person($0.acceptance.by) }
        $0.add("role") { $0.page.scope.people[$0.acceptance.by]?.role }
        $0.add("on") { $0.page.words.longDate($0.acceptance.on) }
        $0.add("method") { view in view.acceptance.method.map { view.page.words.name($0, in: "method") } }
        $0.add("statement", \.acceptance.statement)
        $0.add("conditions", \.acceptance.conditions)
        $0.add("evidence") { view in view.acceptance.evidence.flatMap { view.page.file($0, label: nil) } }
        $0.add("checksums") { view in
            view.acceptance.sha256.map { view.page.row($0.lowercased(), of: view.deliverable) }
        }
    }
}

/// A checksum recorded with an acceptance, and the file that has it.
struct ChecksumRow: View {
    var sha256: String
    var file: String?

    static let fields = Fields<Self> {
        $0.add("sha256", \.sha256)
        $0.add("file", \.file)
    }
}

extension PageScope {
    func register() -> PageDraft {
        let view = RegisterView(
            status: statusLine,
            summary: deliverablesPart,
            burnUp: burnUpPart,
            groups: registerGroups,
            csvHref: href(RegisterExports.csvPath(project.folder)),
            jsonHref: href(RegisterExports.jsonPath(project.folder)),
            sumsHref: scope.handedOver.files.isEmpty ? nil : href(RegisterExports.sumsPath)
        )
        return PageDraft(
            path: path,
            title: words(.navDeliverables),
            description: words(.deliverables, count: project.deliverables.count),
            place: .deliverables,
            layout: "wide",
            script: PortalAssets.registerScript,
            content: scope.edition.render(view),
            source: portal.source("the register", of: project, from: project.deliverables.first?.provenance)
        )
    }

    /// The deliverables in the order of their milestones; those without one come last.
    private var registerGroups: [RegisterView.Group] {
        let byMilestone = Dictionary(grouping: project.deliverables) {
            $0.milestone.flatMap { scope.milestones[$0]?.id }
        }
        var groups = project.plan.milestones.compactMap { milestone in
            byMilestone[milestone.id].map { RegisterView.Group(title: titled(milestone.id), rows: $0.map(row)) }
        }
        if let rest = byMilestone[nil] {
            let title = words(groups.isEmpty ? .allDeliverables : .otherDeliverables)
            groups.append(RegisterView.Group(title: HTML(text: title), rows: rest.map(row)))
        }
        return groups
    }

    /// Renders the page of the deliverable at `index` in the register.
    func deliverable(at index: Int) -> PageDraft {
        let deliverable = project.deliverables[index]
        let criteria = deliverable.criteria.compactMap { scope.criteria[$0] } + deliverable.ownCriteria
        let decisions = project.raid.decisions.filter { $0.affects.contains(deliverable.id) }
        let view = DeliverableView(
            row: row(deliverable),
            registerHref: href(PortalLayout.register(of: project.folder)),
            criteria: criteria.map(row),
            versions: deliverable.history.map(row),
            acceptance: deliverable.acceptance.map {
                AcceptanceView(page: self, acceptance: $0, deliverable: deliverable)
            },
            decisions: decisions.map(row),
            older: index > 0 ? link(project.deliverables[index - 1]) : nil,
            newer: index + 1 < project.deliverables.count ? link(project.deliverables[index + 1]) : nil
        )
        return PageDraft(
            path: path,
            title: "\(deliverable.id) \(deliverable.title)",
            description: deliverable.summary,
            place: .deliverables,
            content: scope.edition.render(view),
            source: OutputSource(.item, "the deliverable \(deliverable.id)", at: deliverable.provenance.place(of: "id"))
        )
    }

    private func link(_ deliverable: Deliverable) -> LinkRow {
        let target = PortalLayout.deliverable(deliverable.id, of: project.folder)
        return LinkRow(href: href(target), title: "\(deliverable.id) \(deliverable.title)", note: nil)
    }

    private func row(_ version: Deliverable.Version) -> VersionRow { VersionRow(page: self, version: version) }

    fileprivate func row(_ sha256: String, of deliverable: Deliverable) -> ChecksumRow {
        let paths = deliverable.files.map(\.path) + [deliverable.acceptance?.evidence].compactMap(\.self)
        let path = paths.first { scope.handedOver.files[$0]?.sha256 == sha256 }
        return ChecksumRow(sha256: sha256, file: path?.split(separator: "/").last.map(String.init))
    }
}
