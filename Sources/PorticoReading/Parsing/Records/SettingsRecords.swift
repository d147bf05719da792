import PorticoModel

extension Supplier: Record {
    init(from record: inout RecordReader) {
        self.init(name: record.required("name", .text, "Who runs the engagements."))
        url = record.optional("url", .url)
        email = record.optional("email", .email)
    }
}

/// `portico.yml`
struct SettingsFile: Record {
    var supplier: Supplier?
    var baseURL: String?
    var editURL: String?
    var defaults: ClientDefaults
    var rules: [String: RuleSetting]
    var markdown: MarkdownSettings

    init(from record: inout RecordReader) {
        supplier = record.record("supplier", Supplier.self, "Us.")
        baseURL = record.optional("base_url", .url, "Where the portals are served, if that is known.")
        editURL = record.optional("edit_url", .url, "Where a page's text can be changed: its path is put after it.")
        defaults = record.record("defaults", ClientDefaults.self, "What holds where a client says nothing.") ?? .init()
        rules = record.ruleSettings()
        markdown = record.record("markdown", MarkdownSettings.self, "How Markdown is read.") ?? MarkdownSettings()
    }
}

extension ClientDefaults: Record {
    init(from record: inout RecordReader) {
        self.init()
        confidentiality = record.optional("confidentiality", .text, "Shown on every page.")
        timezone = record.optional("timezone", .timezone)
        language = record.optional("language", .language)
        cadence = record.record("cadence", Cadence.self, "How often a status update is due.")
        tolerances = record.record("tolerances", Tolerances.self, "The deviation allowed before it counts.")
    }
}

/// `project.yml`
struct ProjectFile: Record {
    var name: String?
    var aims: String?
    var order: Int?

    init(from record: inout RecordReader) {
        name = record.optional("name", .text, "Else made of the folder's name.")
        aims = record.optional("aims", .text, "What the project is for, in a sentence.")
        order = record.optional("order", .wholeNumber(), "Its place among the client's projects.")
    }
}
