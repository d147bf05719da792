package import PorticoDiagnostics
internal import PorticoMarkdown
package import PorticoModel
internal import PorticoReading
internal import PorticoRendering
import PorticoRules
internal import PorticoWeeks

/// Everything a finding can be called, put together from what each target declares.
package enum CheckCatalogue {
    /// All but rules. Those made while data is read come in the order of their examples.
    package static let checks: [Check] =
        MarkdownChecks.all + ModelChecks.all + ReadingChecks.all + WeekChecks.all + RuleChecks.all + RenderingChecks.all
        + BuildChecks.all

    /// Rules and checks, sorted by name.
    package static let all: [Check] = (Rules.all.map(\.check) + checks).sorted { $0.name < $1.name }

    /// For whoever reads or describes `allow` and `rules`.
    package static let names = RuleNames(
        rules: Rules.names,
        changeable: all.filter(\.isChangeable).map(\.name),
        all: Set(all.map(\.name))
    )
}
