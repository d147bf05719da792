package import PorticoModel
import PorticoReading
import PorticoRules

/// A small site, complete and explained: one client with a plan in seven steps.
package enum SiteScaffold {
    /// The files of a new site whose first project starts in the week of `today`.
    package static func files(today: CalendarDate) -> [ScaffoldFile] {
        let text = ScaffoldText(name: Placeholders.clientName, today: today)
        let client = ClientScaffold(name: Placeholders.clientName, today: today)
        let schemas = DataFile.all.map {
            ScaffoldFile("\(schemaFolder)/\($0.schemaName)", JSONSchema(names: CheckCatalogue.names).text(of: $0))
        }
        let settings = schemaLine(for: "portico.yml", below: "..") + text.filled(PackageResources.portico_yml)
        return [
            ScaffoldFile("README.md", text.filled(PackageResources.README_md)),
            ScaffoldFile(".gitignore", text.filled(PackageResources.gitignore)),
            ScaffoldFile("Content/portico.yml", settings),
        ] + client.files.map { ScaffoldFile("Content/example-company/\($0.path)", $0.text) } + schemas
    }

    /// Where editors find what the data files may hold; `portico schema --output` writes it anew.
    package static let schemaFolder = ".portico/schemas"

    /// The line by which editors know a file's schema; empty for a file that has none. `up` leads from the file's folder to
    /// the site's: `../..`.
    static func schemaLine(for file: String, below up: String) -> String {
        guard let schema = DataFile.named(file)?.schemaName else { return "" }
        return "# yaml-language-server: $schema=\(up)/\(schemaFolder)/\(schema)\n"
    }
}
