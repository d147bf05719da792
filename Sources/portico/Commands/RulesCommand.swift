import ArgumentParser
import PorticoBuild
import PorticoDiagnostics
import PorticoModel

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists what the data is checked for, or explains one rule.",
        discussion: """
            Examples:

              portico rules
              portico rules watermelon-health

            \(ExitStatus.table)
            """
    )

    @Argument(
        help: "The rule to explain, as it stands in brackets behind a finding.",
        completion: .list(Rules.all.map(\.name))
    )
    var name: String?

    func run() throws {
        let terminal = Terminal(Surroundings())
        guard let name else {
            terminal.print(String(RuleText.list(Rules.all).dropLast()))
            return
        }
        try terminal.reporting { () throws(BuildFailure) in
            guard let rule = Rules.named(name) else { throw unknown(name) }
            terminal.print(String(RuleText.page(of: rule).dropLast()))
        }
    }

    private func unknown(_ name: String) -> BuildFailure {
        let likely = NearestSpelling.of(name, among: Rules.all.map(\.name))
        let isCheck = DecodingCheck(rawValue: name) != nil
        return BuildFailure(
            .usage,
            "there is no rule \"\(name)\"",
            fix: likely.map { "did you mean \"\($0)\"?" }
                ?? (isCheck ? "it says that a file cannot be read, and cannot be changed" : "portico rules lists them")
        )
    }
}
