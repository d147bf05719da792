import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading
import PorticoRules

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists all rules and checks, or explains one of them.",
        discussion: """
            Examples:

              portico rules
              portico rules watermelon-health
              portico rules yaml-tab

            \(ExitStatus.table)
            """
    )

    @Argument(
        help: "The rule to explain: the name in brackets after a finding.",
        completion: .list(RuleCatalogue.all.map(\.name))
    )
    var name: String?

    func run() throws {
        let terminal = Terminal(Surroundings())
        guard let name else {
            terminal.write(RuleText.list(Rules.all))
            terminal.write("\nProblems that prevent a file from being read are always errors:\n\n" + CheckText.list)
            terminal.write(CheckText.otherLists)
            return
        }
        if let check = DecodingCheck(rawValue: name), let entry = check.entry {
            return terminal.write(CheckText.page(of: entry))
        }
        if let check = CheckCatalogue.named(name) {
            return terminal.write(
                CheckText.page(of: check, isChangeable: RuleCatalogue.changeable.contains(check.name))
            )
        }
        try terminal.reporting { () throws(BuildFailure) in
            guard let rule = Rules.named(name) else { throw unknown(name) }
            terminal.print(String(RuleText.page(of: rule).dropLast()))
        }
    }

    private func unknown(_ name: String) -> BuildFailure {
        let likely = NearestSpelling.of(name, among: RuleCatalogue.all.map(\.name))
        return BuildFailure(
            .usage,
            "there is no rule \"\(name)\"",
            fix: likely.map { "did you mean \"\($0)\"?" } ?? "run portico rules for a list"
        )
    }
}
