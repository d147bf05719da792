/// Every name a finding can carry in brackets that is neither a rule's nor a decoding check's: listed and explained by
/// `portico rules`. A test holds it against the sources.
package enum CheckCatalogue {
    /// By what they are about, in the order in which an author meets them.
    package static let groups: [(title: String, checks: [RuleDescription])] = [
        ("Markdown", markdown), ("Links and pictures", links), ("Files and folders", files), ("Published weeks", weeks),
        ("Theme", theme), ("Data and settings", settings),
    ]

    package static let all: [RuleDescription] = groups.flatMap(\.checks)

    package static func named(_ name: String) -> RuleDescription? { all.first { $0.name == name } }

    static func check(
        _ name: String,
        _ severity: Diagnostic.Severity,
        _ summary: String,
        fix: String
    ) -> RuleDescription {
        RuleDescription(name: name, severity: severity, summary: summary, fix: fix)
    }
}
