package import PorticoDiagnostics
import PorticoModel

/// One property of a portal's data that Portico checks. Each rule is a small type that contains everything about it:
/// the check, its texts and an example, which is both its test and part of its page in the manual.
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
    /// A client folder in which the rule finds exactly one problem, and the change that fixes it, in the format of
    /// ``RuleExamples``.
    var example: String { get }

    /// Returns the findings in one project's data. Must be pure and independent of order.
    func findings(in input: RuleInput) -> [RuleFinding]
}

extension Rule {
    package var severity: Diagnostic.Severity { .warning }
    package var source: String? { nil }

    /// The check that its findings belong to.
    package var check: Check { Check(.rules, name, severity, summary, explanation: explanation, fix: fix) }
}

/// A rule about the client as a whole. It runs once, however many projects there are.
package protocol ClientRule: Rule {}
