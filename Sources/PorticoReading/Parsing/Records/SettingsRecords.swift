package import PorticoModel

/// The contents of `portico.yml`.
struct SettingsFile: Declared {
    var supplier: Supplier?
    var baseURL: String?
    var editURL: String?
    var defaults = ClientDefaults()
    var rules: [String: RuleSetting] = [:]
    var markdown = MarkdownSettings()

    static let fields = RecordFields(SettingsFile()) {
        $0.record("supplier", \.supplier, "Your company.")
        $0.optional("base_url", \.baseURL, .url, "The address of the portals, if known.")
        $0.optional("edit_url", \.editURL, .url, "The address for editing pages; the page's path is appended.")
        $0.record("defaults", \.defaults, "Defaults for clients.")
        $0.ruleSettings(\.rules)
        $0.record("markdown", \.markdown, "Settings for Markdown.")
    }
}

extension ClientDefaults: Declared {
    package static let fields = RecordFields(ClientDefaults()) {
        $0.optional("confidentiality", \.confidentiality, .text, "Shown on every page.")
        $0.optional("timezone", \.timezone, .timezone)
        $0.optional("language", \.language, .language)
        $0.record("cadence", \.cadence, "How often a status update is due.")
        $0.record("tolerances", \.tolerances, "The deviations that are tolerated.")
    }
}

/// The contents of `project.yml`.
struct ProjectSettingsFile: Declared {
    var name: String?
    var aims: String?
    var order: Int?

    static let fields = RecordFields(ProjectSettingsFile()) {
        $0.optional("name", \.name, .text, "The project's name. Defaults to one made from the folder's name.")
        $0.optional("aims", \.aims, .text, "The purpose of the project, in one sentence.")
        $0.optional("order", \.order, .wholeNumber(), "Its position among the client's projects.")
    }
}
