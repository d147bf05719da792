internal import PorticoModel

/// The number of deliverables in each state, and those that need attention.
struct DeliverablesPart: View {
    struct Count: View {
        let words: Words
        let status: Deliverable.Status
        let count: Int

        static let fields = Fields<Self> {
            /// The state's key, as in the rows of the register: `in_review`.
            $0.add("key", \.status.rawValue)
            $0.add("name") { $0.words.name($0.status, in: "deliverable") }
            $0.add("state") { $0.words.status($0.status) }
            $0.add("count") { String($0.count) }
        }
    }

    var href: String
    var total: String
    var chart: Picture?
    var counts: [Count]
    var attention: [DeliverableRow]

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("total", \.total)
        $0.add("chart", \.chart)
        $0.add("counts", \.counts)
        $0.add("attention", \.attention)
    }
}

struct MoneyPart: View {
    var href: String
    var summary: String
    var chart: Picture?
    var rows: [PaymentRow]
    var total: String

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("summary", \.summary)
        $0.add("chart", \.chart)
        $0.add("rows", \.rows)
        $0.add("total", \.total)
    }
}

struct ConcernsPart: View {
    var href: String
    var risks: [RiskRow]
    var issues: [IssueRow]

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("risks", \.risks)
        $0.add("issues", \.issues)
    }
}

extension PageScope {
    var deliverablesPart: DeliverablesPart? {
        let all = project.deliverables
        guard !all.isEmpty else { return nil }
        let groups = Dictionary(grouping: all, by: \.status)
        let counts = Deliverable.Status.shown.compactMap { status in
            groups[status].map { DeliverablesPart.Count(words: words, status: status, count: $0.count) }
        }
        return DeliverablesPart(
            href: href(PortalLayout.register(of: project.folder)),
            total: words(.deliverables, count: all.count),
            chart: deliverablesChart,
            counts: counts,
            attention: all.filter { attention(of: $0) != nil }.map(row)
        )
    }

    var moneyPart: MoneyPart? {
        guard !project.plan.payments.isEmpty else { return nil }
        let schedule = PaymentSchedule(project)
        let total = words.money(schedule.total, scope.currency)
        let paid = words.money(schedule.total(atLeast: .paid), scope.currency)
        return MoneyPart(
            href: href(PortalLayout.payments(of: project.folder)),
            summary: words(.paidOf, ["paid": paid, "total": total]),
            chart: paymentsChart(schedule),
            rows: schedule.entries.map(row),
            total: total
        )
    }

    /// The open risks with the highest scores and the most severe open issues.
    var concernsPart: ConcernsPart? {
        let risks = project.raid.risks.filter { $0.status == .open }.sorted {
            ($1.score ?? 0, $0.id) < ($0.score ?? 0, $1.id)
        }
        let issues = project.raid.issues.filter { $0.resolved == nil }.sorted { ($1.rank, $0.id) < ($0.rank, $1.id) }
        guard !risks.isEmpty || !issues.isEmpty else { return nil }
        return ConcernsPart(
            href: href(PortalLayout.raid(of: project.folder)),
            risks: risks.prefix(3).map(row),
            issues: issues.prefix(3).map(row)
        )
    }

}

extension Issue {
    var rank: Int { severity.flatMap(Severity.allCases.firstIndex(of:)) ?? -1 }
}

extension Deliverable.Status {
    /// The states that the home page shows, from finished to not started.
    static let shown: [Self] = [
        .accepted, .acceptedWithConditions, .inReview, .changesRequested, .inProgress, .planned, .superseded,
        .withdrawn,
    ]
}
