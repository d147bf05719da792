package import PorticoDiagnostics
import PorticoModel

/// One thing the data of a portal is checked for. Each rule is a small type of its own that holds everything about it: the
/// check, the words and the example, which is its test and its page of the manual.
package protocol Rule: Sendable {
    /// In kebab case, for ever: settings and `allow` name it.
    var name: String { get }
    /// What it counts as where no setting says otherwise. Errors are contradictions in the data; warnings what a reader
    /// would be misled by or ask about; notes are advice.
    var severity: Diagnostic.Severity { get }
    /// One line, a sentence without its full stop: what must hold.
    var summary: String { get }
    /// Why it matters, and what exactly is looked at.
    var explanation: String { get }
    /// What to do about a finding.
    var fix: String { get }
    /// A standard or book that asks for it, where there is one: nil for our own experience.
    var source: String? { get }
    /// A client folder in which it finds exactly one thing, and what puts it right, in the form of ``RuleExamples``.
    var example: String { get }

    /// What one project's data has against it. Pure; order does not matter.
    func findings(in input: RuleInput) -> [RuleFinding]
}

extension Rule {
    package var source: String? { nil }

    /// What its findings are called.
    package var check: Check { Check(.rules, name, severity, summary, explanation: explanation, fix: fix) }
}

/// A rule about what holds for the client as a whole: run once, however many projects there are.
package protocol ClientRule: Rule {}
