import ArgumentParser
import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Converts another tool's milestones to a plan.yml.",
        discussion: """
            Writes the plan to standard output. Anything that cannot be converted is listed on standard error and at the top of
            the plan. If a date cannot be read, the plan is still written, and the exit status is 1.

            Examples:

              gh api 'repos/OWNER/NAME/milestones?state=all' | portico import github > plan-new.yml
              portico import project schedule.xml > plan-new.yml
              portico import csv plan.csv --map title=Name --map baseline=Due --dates day.month.year

            \(ExitStatus.table)
            """
    )

    enum Origin: String, ExpressibleByArgument, CaseIterable {
        case github, project, csv

        var inWords: String {
            switch self {
            case .github: "GitHub milestones"
            case .project: "Microsoft Project XML"
            case .csv: "a table"
            }
        }
    }

    @Argument(help: "The source of the file: GitHub's API (JSON), Microsoft Project (XML) or any spreadsheet (CSV).")
    var origin: Origin

    @Argument(help: "The file to read. (default: standard input)", completion: .file())
    var file: String?

    @Option(
        help: ArgumentHelp(
            "For csv: which column contains which key of a milestone; repeatable. Keys: \(PlanTable.keys.joined(separator: ", ")).",
            valueName: "key=column"
        )
    )
    var map: [String] = []

    @Option(help: ArgumentHelp("For csv: the date format.", valueName: "form"))
    var dates: TableFormat.DateOrder = .iso

    func validate() throws {
        guard origin != .csv, !map.isEmpty || dates != .iso else { return }
        throw ValidationError("--map and --dates only apply to csv")
    }

    func run() throws {
        let terminal = Terminal(Surroundings())
        guard let bytes = read() else {
            terminal.complain("error: cannot read \"\(file ?? "standard input")\"\n")
            throw ExitCode(66)
        }
        let columns = try columns()
        let name = file ?? "standard input"
        let hasLostDates: Bool
        do throws(ImportProblem) {
            let plan = try plan(of: bytes, columns)
            terminal.complain(plan.leftOut.map { "\(name): not converted: \($0.printable)\n" }.joined())
            terminal.write(plan.yaml(from: origin.inWords))
            hasLostDates = plan.hasLostDates
        } catch {
            terminal.complain("error: \(name): \(error.message.printable)\n")
            throw ExitStatus.contentErrors
        }
        guard !hasLostDates else {
            terminal.complain("error: \(name): some dates could not be read; the plan omits them\n")
            throw ExitStatus.contentErrors
        }
    }

    private func plan(of bytes: Data, _ columns: [String: String]) throws(ImportProblem) -> ImportedPlan {
        guard origin != .github else { return try GitHubMilestones.read(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ImportProblem("the file is not UTF-8 text")
        }
        guard origin == .csv else { return try ProjectXML.read(text) }
        var format = TableFormat()
        format.dates = dates
        return try PlanTable(columns: columns, format: format).read(text)
    }

    private func columns() throws -> [String: String] {
        var result: [String: String] = [:]
        for pair in map {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, PlanTable.keys.contains(parts[0]) else {
                throw ValidationError(
                    "--map \(pair): write key=column, with one of \(PlanTable.keys.joined(separator: ", "))"
                )
            }
            result[parts[0]] = parts[1]
        }
        return result
    }

    private func read() -> Data? {
        guard let file else { return try? FileHandle.standardInput.readToEnd() ?? Data() }
        return FileManager.default.contents(atPath: file)
    }
}

extension TableFormat.DateOrder: ExpressibleByArgument {}
