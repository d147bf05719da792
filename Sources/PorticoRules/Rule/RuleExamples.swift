/// The two client folders of a rule, one with a problem and one in which it is fixed, read from a single text:
///
///     As of 2026-03-13.
///     On 2026-03-06: M5 baseline 2026-06-30, forecast 2026-06-30.
///     plan.yml
///       milestones:
///     -   - {id: M5, title: Go-live completed, baseline: «2026-07-07»}
///     → the baseline of M5 was 2026-06-30 on 2026-03-06 and is now 2026-07-07
///     +   - {id: M5, title: Go-live completed, baseline: 2026-07-07,
///     +      baseline_history: [{date: 2026-06-30, changed_by: CR-1}]}
///     +raid.yml
///       change_requests:
///         - {id: CR-1, title: Second surgery included, status: approved, decided: 2026-03-10}
///
/// Sentences, if any, come first: see ``ExampleCircumstances/read(_:)``. Each file is written as its path, followed by
/// its lines, indented by two characters. As in a patch, a line with `-` is only in the folder that breaks the rule,
/// and a line with `+` is only in the other. A `-` or `+` before a path applies to the whole file. `«…»` marks the
/// exact characters of the finding, and the line below, after `→`, is the message.
package struct RuleExamples: Sendable, Hashable {
    package var breaking: RuleExample
    package var passing: RuleExample

    package init(_ text: String) throws(MalformedExample) {
        var reader = ExampleReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { try reader.read(line) }
        (breaking, passing) = try reader.finish()
    }
}

extension Rule {
    package func examples() throws(MalformedExample) -> RuleExamples { try RuleExamples(example) }
}

/// The reason why the text of a rule's examples cannot be read.
package struct MalformedExample: Error, Sendable, Hashable {
    /// The line number, from 1.
    package var line: Int
    package var reason: String
}
