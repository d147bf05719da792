import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading
import PorticoRules

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists what the content is checked for, or explains one rule or check.",
        discussion: """
            Examples:

              portico rules
              portico rules watermelon-health
              portico rules yaml-tab

            \(ExitStatus.table)
            """
    )

    @Argument(
        help: "The rule to explain, as it stands in brackets behind a finding.",
        completion: .list(CheckCatalogue.all.map(\.name))
    )
    var name: String?

    func run() throws {
        let terminal = Terminal(Surroundings())
        guard let name else {
            terminal.write(RuleText.list(Rules.all))
            terminal.write("\nWhat keeps a file from being read, always an error:\n\n" + CheckText.list)
            terminal.write(CheckText.otherLists(CheckCatalogue.checks))
            return
        }
        if let entry = CheckEntry.named(name) {
            return terminal.write(CheckText.page(of: entry))
        }
        if let check = CheckCatalogue.checks.first(where: { $0.name == name }) {
            return terminal.write(CheckText.page(of: check, isChangeable: check.isChangeable))
        }
        guard let rule = Rules.named(name) else {
            return try terminal.reporting { () throws(BuildFailure) in throw unknown(name) }
        }
        terminal.print(String(try RuleText.page(of: rule).dropLast()))
    }

    private func unknown(_ name: String) -> BuildFailure {
        let likely = NearestSpelling.of(name, among: CheckCatalogue.all.map(\.name))
        return BuildFailure(
            .usage,
            "there is no rule \"\(name)\"",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? "portico rules lists them"
        )
    }
}
