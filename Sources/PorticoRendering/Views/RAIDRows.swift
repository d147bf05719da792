internal import PorticoModel

/// A risk with its score as a word and a number.
struct RiskRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var score: HTML?
    /// The probability times the impact: `3 × 4`.
    var factors: String?
    var response: String?
    var action: HTML?
    var owner: String?
    var due: HTML?
    var raised: HTML?
    var status: String
    var open: Bool

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("score", \.score)
        $0.add("factors", \.factors)
        $0.add("response", \.response)
        $0.add("action", \.action)
        $0.add("owner", \.owner)
        $0.add("due", \.due)
        $0.add("raised", \.raised)
        $0.add("status", \.status)
        $0.add("open", \.open)
    }
}

struct IssueRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var severity: HTML?
    var impact: HTML?
    var action: HTML?
    var owner: String?
    var raised: HTML?
    var due: HTML?
    var resolved: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("severity", \.severity)
        $0.add("impact", \.impact)
        $0.add("action", \.action)
        $0.add("owner", \.owner)
        $0.add("raised", \.raised)
        $0.add("due", \.due)
        $0.add("resolved", \.resolved)
    }
}

struct DecisionRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var decision: HTML?
    var options: [String]
    var hasOptions: Bool
    var rationale: HTML?
    var by: String?
    var on: HTML?
    var affects: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("decision", \.decision)
        $0.add("options", \.options)
        $0.add("hasOptions", \.hasOptions)
        $0.add("rationale", \.rationale)
        $0.add("by", \.by)
        $0.add("on", \.on)
        $0.add("affects", \.affects)
    }
}

struct ChangeRow: View {
    var link: HTML
    var anchor: String
    var title: HTML
    var status: HTML
    var raised: HTML?
    var by: String?
    var decided: HTML?
    var impact: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("status", \.status)
        $0.add("raised", \.raised)
        $0.add("by", \.by)
        $0.add("decided", \.decided)
        $0.add("impact", \.impact)
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
    var link: HTML
    var anchor: String
    var title: HTML
    var side: String
    var owner: String?
    var asked: HTML?
    var due: HTML?
    var state: HTML
    var blocks: HTML?

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("side", \.side)
        $0.add("owner", \.owner)
        $0.add("asked", \.asked)
        $0.add("due", \.due)
        $0.add("state", \.state)
        $0.add("blocks", \.blocks)
    }
}
