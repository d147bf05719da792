import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoReading
import PorticoRules

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Writes JSON Schemas of the data files, so that editors can complete and check them.",
        discussion: """
            The schemas come from the declarations that read the files, so they always agree. Editors with a YAML language
            server find the schema in the first line of a file:

              # yaml-language-server: $schema=../../.portico/schemas/plan.schema.json

            Examples:

              portico schema plan.yml
              portico schema --output .portico/schemas
              portico schema --manual > Data-files.md

            \(ExitStatus.table)
            """
    )

    @Argument(
        help: "The file whose schema to print, such as plan.yml; use status or page for front matter.",
        completion: .list(DataFile.all.map(\.name))
    )
    var file: String?

    @Option(help: ArgumentHelp("Write all schemas to this folder.", valueName: "folder"), completion: .directory)
    var output: String?

    @Flag(help: "Print the manual page that describes every file, as Markdown.")
    var manual = false

    func validate() throws {
        guard [file != nil, output != nil, manual].count(where: \.self) == 1 else {
            throw ValidationError("name one file, or use --output or --manual")
        }
        if let file, DataFile.named(file) == nil {
            throw ValidationError(
                "there is no file \"\(file)\"; the files are \(DataFile.all.map(\.name).joined(separator: ", "))"
            )
        }
    }

    func run() throws {
        let terminal = Terminal(Surroundings())
        if manual { return try write(DataFileManual.text) }
        if let file = file.flatMap(DataFile.named) { return try write(schema.text(of: file)) }
        let folder = output ?? "."
        try terminal.reporting { () throws(BuildFailure) in
            for file in DataFile.all {
                try save(schema.text(of: file), as: "\(folder)/\(file.schemaName)", in: folder)
            }
        }
        for file in DataFile.all { terminal.print("\(folder)/\(file.schemaName)") }
    }

    private var schema: JSONSchema { JSONSchema(names: RuleCatalogue.names) }

    private func write(_ text: String) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }

    private func save(_ text: String, as path: String, in folder: String) throws(BuildFailure) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw BuildFailure(.cannotCreate, "cannot write \(path)")
        }
    }
}
