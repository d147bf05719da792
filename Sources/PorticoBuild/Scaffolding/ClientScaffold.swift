package import PorticoModel

/// The folder of a new client. Everything in it is an example to be overwritten.
package struct ClientScaffold: Sendable {
    /// The client's name: `Acme Dental Group`.
    let name: String
    /// The date of the first status update.
    let today: CalendarDate

    package init(name: String, today: CalendarDate) {
        self.name = name
        self.today = today
    }

    /// The folder's files, with paths relative to the client's folder.
    package var files: [ScaffoldFile] {
        let text = ScaffoldText(name: name, today: today)
        return [
            data("client.yml", text.filled(PackageResources.client_yml)),
            data("plan.yml", text.filled(PackageResources.plan_yml)),
            data("deliverables.yml", text.filled(PackageResources.deliverables_yml)),
            data("raid.yml", text.filled(PackageResources.raid_yml)),
            ScaffoldFile("status/\(today).md", text.filled(PackageResources.update_md)),
            ScaffoldFile("docs/how-we-work.md", text.filled(PackageResources.how_we_work_md)),
            ScaffoldFile("guides/reading-this-portal.md", text.filled(PackageResources.reading_this_portal_md)),
        ]
    }

    private func data(_ name: String, _ text: String) -> ScaffoldFile {
        ScaffoldFile(name, SiteScaffold.schemaLine(for: name, below: "../..") + text)
    }
}
