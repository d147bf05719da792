package import PorticoDiagnostics
internal import PorticoMarkdown
package import PorticoModel
internal import PorticoReading
internal import PorticoRendering
import PorticoRules
internal import PorticoWeeks

/// All rules and checks, collected from what each target declares.
package enum CheckCatalogue {
    /// All checks except rules. Those made while data is read are in the order of their examples.
    package static let checks: [Check] =
        MarkdownChecks.all + ModelChecks.all + ReadingChecks.all + WeekChecks.all + RuleChecks.all + RenderingChecks.all
        + BuildChecks.all

    /// Rules and checks, sorted by name.
    package static let all: [Check] = (Rules.all.map(\.check) + checks).sorted { $0.name < $1.name }

    /// The names that `allow` and `rules` may contain.
    package static let names = RuleNames(
        rules: Rules.names,
        changeable: all.filter(\.isChangeable).map(\.name),
        all: Set(all.map(\.name))
    )
}
