package import PorticoModel

/// A kind of file that an author writes, with the declarations that read it.
package struct DataFile: Sendable {
    /// The file's name, such as `plan.yml`; for front matter, the kind of Markdown file, such as `page`.
    package var name: String
    /// One sentence about its contents.
    package var summary: String
    package var shape: RecordShape

    /// The name of the file's schema: `plan.schema.json`.
    package var schemaName: String { "\(name.hasSuffix(".yml") ? String(name.dropLast(4)) : name).schema.json" }

    /// All data files, in the order in which an author meets them.
    package static let all: [DataFile] = ofTheSite + ofAProject + frontMatter

    private static let ofTheSite: [DataFile] = [
        DataFile(
            name: "portico.yml",
            summary: "The supplier, and settings for every client.",
            shape: SettingsFile.fields.shape
        ),
        DataFile(name: "client.yml", summary: "The client, and the people involved.", shape: Client.fields.shape),
        DataFile(
            name: "project.yml",
            summary: "The settings of a project, if a client has several.",
            shape: ProjectSettingsFile.fields.shape
        ),
    ]

    private static let ofAProject: [DataFile] = ProjectData.files.map { file in
        DataFile(name: file.name, summary: file.summary, shape: file.shape)
    }

    private static let frontMatter: [DataFile] = [
        DataFile(name: "status", summary: "Front matter of a status update.", shape: StatusFrontMatter.fields.shape),
        DataFile(
            name: "page",
            summary: "Front matter of a page of documentation, guides or training.",
            shape: PageFrontMatter.fields.shape
        ),
    ]

    package static func named(_ name: String) -> DataFile? {
        all.first { $0.name == name || $0.name == "\(name).yml" }
    }
}
