package import PorticoDiagnostics
import PorticoModel

/// Reads `client.yml` and adds the site's defaults.
struct ClientFileReader {
    let settings: SiteSettings
    private(set) var findings: DecodingFindings

    init(settings: SiteSettings, names: RuleNames) {
        self.settings = settings
        findings = DecodingFindings(names: names)
    }

    /// Returns nil if there is no such file or it cannot be read. `people` is `people.csv`.
    mutating func read(_ file: SourceFile?, people: SourceFile?, of slug: String) -> Client? {
        guard let file else {
            let problem = DecodingProblem(
                .missingClientFile,
                "the folder \"\(slug)\" has no client.yml",
                explanation: "every folder beside portico.yml is a client, and this is its only required file",
                fix: "create one with at least \"name: …\""
            )
            return findings.fail(problem.diagnostic(at: SourceRange(file: "\(slug)/client.yml", line: 1)))
        }
        guard var client = findings.decode(file, Client.fields) else { return nil }
        if let people {
            if client.people.isEmpty {
                client.people = findings.decodeTable(people, Person.fields, client.tables)
            } else {
                findings.diagnostics.append(RegisterFiles.twice("people", in: people))
            }
        }
        let defaults = settings.defaults
        client.confidentiality = client.confidentiality ?? defaults.confidentiality
        client.timezone = client.timezone ?? defaults.timezone
        if client.language.isEmpty { client.language = defaults.language ?? "en" }
        client.cadence = client.cadence ?? defaults.cadence
        if client.provenance.fields["tolerances"] == nil, let tolerances = defaults.tolerances {
            client.tolerances = tolerances
        }
        let markdown = settings.markdown
        client.markdown.allowsHTML = client.markdown.allowsHTML ?? markdown.allowsHTML
        client.markdown.smartPunctuation = client.markdown.smartPunctuation ?? markdown.smartPunctuation
        return client
    }
}

extension Check {
    package static let missingClientFile = Check(
        reading: "missing-client-file",
        "A client's folder contains a client.yml"
    )
}
