import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoReading

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Turns another tool's milestones into a plan.yml.",
        discussion: """
            Writes the plan on standard output, and what could not be carried over on standard error and at the plan's head.
            Where a date was written and could not be read, the plan is written all the same and the exit status is 1.

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

    @Argument(help: "What wrote the file: GitHub's API (JSON), Microsoft Project (XML), or any spreadsheet (CSV).")
    var origin: Origin

    @Argument(help: "The file; standard input without it.", completion: .file())
    var file: String?

    @Option(
        help: ArgumentHelp(
            "Of a table: which column holds which key of a milestone; may be given again. Keys: \(PlanTable.keys.joined(separator: ", ")).",
            valueName: "key=column"
        )
    )
    var map: [String] = []

    @Option(help: ArgumentHelp("Of a table: how dates are written.", valueName: "form"))
    var dates: TableFormat.DateOrder = .iso

    func validate() throws {
        guard origin != .csv, !map.isEmpty || dates != .iso else { return }
        throw ValidationError("--map and --dates are for csv only")
    }

    func run() throws {
        let terminal = Terminal(Surroundings())
        guard let bytes = read() else {
            terminal.complain("error: there is no file \"\(file ?? "standard input")\" to read\n")
            throw ExitCode(66)
        }
        let columns = try columns()
        let name = file ?? "standard input"
        let hasLostDates: Bool
        do throws(ImportProblem) {
            let plan = try plan(of: bytes, columns)
            terminal.complain(plan.leftOut.map { "\(name): not carried over: \($0)\n" }.joined())
            terminal.write(plan.yaml(from: origin.inWords))
            hasLostDates = plan.hasLostDates
        } catch {
            terminal.complain("error: \(name): \(error.message)\n")
            throw ExitStatus.contentErrors
        }
        guard !hasLostDates else {
            terminal.complain("error: \(name): dates were lost; the plan is written without them\n")
            throw ExitStatus.contentErrors
        }
    }

    private func plan(of bytes: Data, _ columns: [String: String]) throws(ImportProblem) -> ImportedPlan {
        guard origin != .github else { return try GitHubMilestones.read(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ImportProblem("this is no text in UTF-8")
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
