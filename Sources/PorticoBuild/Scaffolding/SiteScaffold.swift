package import PorticoModel
import PorticoReading
import PorticoRules

/// A small, complete site with explanations: one client with a plan in seven phases.
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

    /// The folder in which editors find the schemas of the data files. `portico schema --output` rewrites it.
    package static let schemaFolder = ".portico/schemas"

    /// Returns the line that tells editors a file's schema, or an empty text if the file has none. `up` is the path
    /// from the file's folder to the site's: `../..`.
    static func schemaLine(for file: String, below up: String) -> String {
        guard let schema = DataFile.named(file)?.schemaName else { return "" }
        return "# yaml-language-server: $schema=\(up)/\(schemaFolder)/\(schema)\n"
    }
}
