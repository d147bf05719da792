package import PorticoModel
import PorticoReading
import PorticoRules

/// A small site, complete and explained: one client with a plan in seven steps.
package enum SiteScaffold {
    /// The files of a new site whose first project starts in the week of `today`.
    package static func files(today: CalendarDate) -> [ScaffoldFile] {
        let client = ClientScaffold(name: "Example Company", today: today)
        let schemas = DataFile.all.map {
            ScaffoldFile("\(schemaFolder)/\($0.schemaName)", JSONSchema(names: RuleCatalogue.names).text(of: $0))
        }
        return [ScaffoldFile("README.md", readMe), ScaffoldFile(".gitignore", gitIgnore)]
            + [ScaffoldFile("Content/portico.yml", schemaLine(for: "portico.yml", below: "..") + settings)]
            + client.files.map { ScaffoldFile("Content/example-company/\($0.path)", $0.text) } + schemas
    }

    /// Where editors find what the data files may hold; `portico schema --output` writes it anew.
    package static let schemaFolder = ".portico/schemas"

    /// The line by which editors know a file's schema; empty for a file that has none. `up` leads from the file's folder to
    /// the site's: `../..`.
    static func schemaLine(for file: String, below up: String) -> String {
        guard let schema = DataFile.named(file)?.schemaName else { return "" }
        return "# yaml-language-server: $schema=\(up)/\(schemaFolder)/\(schema)\n"
    }

    private static let gitIgnore = """
        # Portals are made anew by each build.
        /Public/

        """

    private static let settings = """
        # What holds for every client. The supplier is you: your name stands small at the foot of every page.
        supplier:
          name: Your Company
          url: https://your-company.example
          email: hello@your-company.example

        """

    private static let readMe = """
        # Our clients' portals

        One folder below `Content/` is one client, and becomes one portal below `Public/`.

            portico check      says what is wrong, and writes nothing
            portico build      makes the portals, to look at
            portico publish    freezes the week and makes the portals: what was told stays told

        Then open `Public/example-company/index.html` in a browser. To publish a portal, copy its folder to any web server.

        ## The first steps

        1. Write your own name into `Content/portico.yml`.
        2. Rename `Content/example-company` and go through its files from the top: each explains itself.
           Another client: `portico new client "Name of the Client"`.
        3. Each week `portico new status example-company` writes the next update as far as the data can; say the rest, then
           `portico publish`.

        ## What a client's folder holds

        | | |
        |---|---|
        | `client.yml` | who the client is, who the people are: the only file that must be there |
        | `plan.yml` | phases, milestones and payments |
        | `deliverables.yml` | what is handed over, and whether it has been accepted |
        | `raid.yml` | risks, assumptions, issues, dependencies, decisions, actions, change requests |
        | `status/` | the weekly updates |
        | `docs/`, `guides/`, `training/` | pages in Markdown; folders become the navigation |
        | `files/` | what is handed over or shown |

        Delete what you do not need: no page appears for what is not there.

        """
}
