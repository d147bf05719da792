internal import PorticoModel

/// A risk with its score as a word and a number.
struct RiskRow: View {
    let page: PageScope
    let risk: Risk

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.risk.id) }
        $0.add("anchor") { PortalLayout.anchor($0.risk.id) }
        $0.add("title") { $0.page.prose($0.risk.title) }
        $0.add("score") { $0.page.score(of: $0.risk) }
        /// The probability times the impact: `3 × 4`.
        $0.add("factors") { view in
            view.risk.probability.flatMap { probability in view.risk.impact.map { "\(probability) × \($0)" } }
        }
        $0.add("response") { view in view.risk.response.map { view.page.words.name($0, in: "response") } }
        $0.add("action") { $0.page.prose($0.risk.action) }
        $0.add("owner") { $0.page.person($0.risk.owner) }
        $0.add("due") { $0.page.date($0.risk.due) }
        $0.add("raised") { $0.page.date($0.risk.raised) }
        $0.add("status") { $0.page.words.name($0.risk.status, in: "risk") }
        $0.add("open") { $0.risk.status == .open }
    }
}

struct IssueRow: View {
    let page: PageScope
    let issue: Issue

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.issue.id) }
        $0.add("anchor") { PortalLayout.anchor($0.issue.id) }
        $0.add("title") { $0.page.prose($0.issue.title) }
        $0.add("severity") { view in
            view.issue.severity.map { view.page.words.state($0.style, view.page.words.name($0, in: "severity")) }
        }
        $0.add("impact") { $0.page.prose($0.issue.impact) }
        $0.add("action") { $0.page.prose($0.issue.action) }
        $0.add("owner") { $0.page.person($0.issue.owner) }
        $0.add("raised") { $0.page.date($0.issue.raised) }
        $0.add("due") { $0.page.date($0.issue.due) }
        $0.add("resolved") { $0.page.date($0.issue.resolved) }
    }
}

struct DecisionRow: View {
    let page: PageScope
    let decision: Decision

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.decision.id) }
        $0.add("anchor") { PortalLayout.anchor($0.decision.id) }
        $0.add("title") { $0.page.prose($0.decision.title) }
        $0.add("decision") { $0.page.prose($0.decision.decision) }
        $0.add("options", \.decision.options)
        $0.add("rationale") { $0.page.prose($0.decision.rationale) }
        $0.add("by") { $0.page.person($0.decision.by) }
        $0.add("on") { $0.page.date($0.decision.on) }
        $0.add("affects") { $0.page.items($0.decision.affects) }
    }
}

struct ChangeRow: View {
    let page: PageScope
    let change: ChangeRequest

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.change.id) }
        $0.add("anchor") { PortalLayout.anchor($0.change.id) }
        $0.add("title") { $0.page.prose($0.change.title) }
        $0.add("status") {
            $0.page.words.state($0.change.status.style, $0.page.words.name($0.change.status, in: "change"))
        }
        $0.add("raised") { $0.page.date($0.change.raised) }
        $0.add("by") { $0.page.person($0.change.by) }
        $0.add("decided") { $0.page.date($0.change.decided) }
        $0.add("impact") { $0.page.impact(of: $0.change) }
    }
}

/// An assumption or a dependency.
struct PremiseRow: View {
    var link: HTML
    var anchor: String
    var text: HTML
    var who: String?
    var by: HTML?
    var concerns: HTML?
    var status: HTML

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("text", \.text)
        $0.add("who", \.who)
        $0.add("by", \.by)
        $0.add("concerns", \.concerns)
        $0.add("status", \.status)
    }
}

struct ActionRow: View {
    let page: PageScope
    let action: Action

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.action.id) }
        $0.add("anchor") { PortalLayout.anchor($0.action.id) }
        $0.add("title") { $0.page.prose($0.action.title) }
        $0.add("side") { $0.page.words.name($0.action.side, in: "side") }
        $0.add("owner") { $0.page.person($0.action.owner) }
        $0.add("asked") { $0.page.date($0.action.asked) }
        $0.add("due") { $0.page.date($0.action.due) }
        $0.add("state") { $0.page.state(of: $0.action) }
        $0.add("blocks") { $0.page.items($0.action.blocks) }
    }
}
