package import PorticoDiagnostics
import PorticoModel

/// One thing the data of a portal is checked for. Each rule is a small type of its own that holds everything about it: the
/// check, the words and the example, which is its test and its page of the manual.
package protocol Rule: Sendable {
    /// The permanent name in kebab case, used in settings and `allow`.
    var name: String { get }
    /// The default severity, a warning unless the rule says otherwise. Errors are contradictions in the data; warnings
    /// would mislead a reader or make one ask; notes are advice.
    var severity: Diagnostic.Severity { get }
    /// One sentence without its full stop that says what must be true.
    var summary: String { get }
    /// Why it matters, and what exactly the rule checks.
    var explanation: String { get }
    /// How to fix a finding.
    var fix: String { get }
    /// A standard or book that requires it; nil if it is based on our own experience.
    var source: String? { get }
    /// A client folder in which it finds exactly one thing, and what puts it right, in the form of ``RuleExamples``.
    var example: String { get }

    /// Returns the findings in one project's data. Must be pure and independent of order.
    func findings(in input: RuleInput) -> [RuleFinding]
}

extension Rule {
    package var severity: Diagnostic.Severity { .warning }
    package var source: String? { nil }

    /// What its findings are called.
    package var check: Check { Check(.rules, name, severity, summary, explanation: explanation, fix: fix) }
}

/// A rule about the client as a whole, which runs once however many projects there are.
package protocol ClientRule: Rule {}
