import Foundation
import PorticoDiagnostics
import PorticoMarkdown
@testable import PorticoModel

/// A portal made by hand, with something on every page: milestones slipped and reached, deliverables in every state,
/// asks, payments, risks.
enum SamplePortal {
    static let nowhere = Provenance(item: SourceRange(file: "acme/client.yml", line: 1))

    static func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? CalendarDate(dayNumber: 0) }

    static func markdown(_ text: String, _ path: String = "acme/status/x.md") -> MarkdownDocument {
        MarkdownParser().parse(SourceFile(path: path, text: text))
    }

    static var portal: Portal {
        var root = Project(folder: "", name: "Practice system")
        root.aims = "Replace the legacy practice system by 30 June so that reception can book on one screen."
        root.statusDate = day("2026-03-13")
        root.plan = plan
        root.deliverables = deliverables
        root.raid = raid
        root.kpis = kpis
        root.glossary = glossary
        root.handover = handover
        root.maintenance = maintenance
        root.updates = updates
        root.sections = sections
        return Portal(
            slug: "acme",
            client: client,
            supplier: Supplier(
                name: "Example Consulting",
                url: "https://consult.example",
                email: "hello@consult.example"
            ),
            root: root,
            projects: [],
            assets: assets,
            links: links(root)
        )
    }

    static var client: Client {
        var client = Client(name: "Acme Dental Group", provenance: nowhere)
        client.project = "Practice system"
        client.confidentiality = "Confidential, NDA of 2026-01-06"
        client.brand.accent = "#0b6e6e"
        client.cadence = Cadence(days: 7, weekday: 5, graceDays: 3)
        client.people = [
            person("c.lee", "Chris Lee", .supplier, "Lead consultant", "chris@consult.example", "+49 30 000"),
            person("a.roy", "Amina Roy", .supplier, "Trainer", "amina@consult.example", nil),
            person("j.doe", "Jane Doe", .client, "Sponsor", "jane@acme.example", nil, approver: true),
            person("m.ott", "Max Ott", .client, "Head of reception", "max@acme.example", nil),
        ]
        var critical = SupportLevel(severity: "critical", provenance: nowhere)
        critical.example = "Reception cannot book"
        (critical.respond, critical.resolve, critical.hours, critical.channel) = ("1 h", "4 h", "24x7", "+49 30 000")
        var normal = SupportLevel(severity: "normal", provenance: nowhere)
        normal.example = "A report prints wrongly"
        (normal.respond, normal.resolve, normal.hours, normal.channel) = (
            "1 working day", "5 working days", "9–17", "e-mail"
        )
        client.support = [critical, normal]
        var told = Communication(what: "Status update", provenance: nowhere)
        (told.audience, told.when, told.channel, told.owner) = ("sponsor", "Fridays", "this portal and e-mail", "c.lee")
        client.communication = [told]
        client.escalation = ["c.lee", "j.doe"]
        return client
    }

    private static func person(
        _ id: String,
        _ name: String,
        _ side: Side,
        _ role: String,
        _ email: String,
        _ phone: String?,
        approver: Bool = false
    ) -> Person {
        var person = Person(id: id, name: name, side: side, provenance: nowhere)
        (person.role, person.email, person.phone, person.approver) = (role, email, phone, approver)
        return person
    }

    static var assets: [String: Asset] {
        let paths = ["acme/files/D-07-v1.1.zip", "acme/files/D-03.pdf", "acme/files/D-03-signed.pdf"]
        return Dictionary(
            uniqueKeysWithValues: paths.map { ($0, Asset(path: $0, bytes: Data(repeating: 7, count: 18_240))) }
        )
    }

    /// What the model would have found.
    private static func links(_ project: Project) -> LinkTargets {
        var items: [String: LinkTargets.ItemTarget] = [:]
        func add(_ id: String, _ title: String, _ page: String, _ kind: ItemKind = .milestone) {
            items[id] = LinkTargets.ItemTarget(
                outputPath: "\(page)#\(PortalLayout.anchor(id))",
                title: title,
                kind: kind
            )
        }
        for item in project.plan.milestones { add(item.id, item.title, "timeline.html") }
        for item in project.plan.phases { add(item.id, item.title, "timeline.html") }
        for item in project.plan.payments { add(item.id, item.title, "payments.html") }
        for item in project.kpis { add(item.id, item.title, "kpis.html") }
        for item in project.raid.risks { add(item.id, item.title, "decisions.html") }
        for item in project.raid.issues { add(item.id, item.title, "decisions.html") }
        for item in project.raid.decisions { add(item.id, item.title, "decisions.html") }
        for item in project.raid.actions { add(item.id, item.title, "decisions.html") }
        for item in project.raid.changeRequests { add(item.id, item.title, "decisions.html") }
        for item in project.raid.assumptions { add(item.id, item.text, "decisions.html") }
        for item in project.raid.dependencies { add(item.id, item.on, "decisions.html") }
        for item in project.deliverables {
            let page = PortalLayout.deliverable(item.id, of: project.folder)
            items[item.id] = LinkTargets.ItemTarget(outputPath: page, title: item.title, kind: .deliverable)
        }
        var pages: [String: LinkTargets.PageTarget] = [:]
        for page in project.sections.flatMap(\.root.pages) {
            pages[page.sourcePath] = LinkTargets.PageTarget(outputPath: page.outputPath, title: page.title, anchors: [])
        }
        return LinkTargets(pages: pages, items: [project.folder: items])
    }
}
