package import PorticoModel

/// `portico.yml`
struct SettingsFile: Declared {
    var supplier: Supplier?
    var baseURL: String?
    var editURL: String?
    var defaults = ClientDefaults()
    var rules: [String: RuleSetting] = [:]
    var markdown = MarkdownSettings()

    static let fields = RecordFields(SettingsFile()) {
        $0.record("supplier", \.supplier, "Us.")
        $0.optional("base_url", \.baseURL, .url, "Where the portals are served, if that is known.")
        $0.optional("edit_url", \.editURL, .url, "Where a page's text can be changed: its path is put after it.")
        $0.record("defaults", \.defaults, "What holds where a client says nothing.")
        $0.ruleSettings(\.rules)
        $0.record("markdown", \.markdown, "How Markdown is read.")
    }
}

extension ClientDefaults: Declared {
    package static let fields = RecordFields(ClientDefaults()) {
        $0.optional("confidentiality", \.confidentiality, .text, "Shown on every page.")
        $0.optional("timezone", \.timezone, .timezone)
        $0.optional("language", \.language, .language)
        $0.record("cadence", \.cadence, "How often a status update is due.")
        $0.record("tolerances", \.tolerances, "The deviation allowed before it counts.")
    }
}

/// `project.yml`
struct ProjectSettingsFile: Declared {
    var name: String?
    var aims: String?
    var order: Int?

    static let fields = RecordFields(ProjectSettingsFile()) {
        $0.optional("name", \.name, .text, "Else made of the folder's name.")
        $0.optional("aims", \.aims, .text, "What the project is for, in a sentence.")
        $0.optional("order", \.order, .wholeNumber(), "Its place among the client's projects.")
    }
}
