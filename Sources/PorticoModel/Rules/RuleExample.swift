internal import Foundation
package import PorticoDiagnostics

/// A client's folder in miniature. Where a rule finds something in it, the place is marked: `forecast: «2026-03-06»`.
package struct RuleExample: Sendable {
    /// By path below the client's folder, marks included.
    let marked: [String: String]
    /// The status date: an update of this day is added where the example has none.
    package let asOf: CalendarDate
    /// What the rule says; nil where it says nothing.
    package let message: String?

    /// `asOf` is 13 March 2026 where nothing else is said.
    init(_ files: [String: String], asOf: CalendarDate? = nil, message: String? = nil) {
        marked = files
        self.asOf = asOf ?? CalendarDate(dayNumber: 20_525)
        self.message = message
    }

    /// The file a rule is mostly about, and its text without marks: what the manual shows.
    package var files: [String: String] {
        marked.mapValues { $0.filter { !"«»".contains($0) } }
    }

    /// What the example is built for.
    package var dates: BuildDates { BuildDates(today: asOf) }

    /// The client the example is of, as the parser reads it.
    package var client: ClientSource {
        var files = files
        if files["client.yml"] == nil { files["client.yml"] = Self.client }
        if !files.keys.contains(where: { $0.hasPrefix("status/") }) {
            files["status/\(asOf).md"] = "---\nhealth: on_track\nheadline: A week like others\nasks: []\n---\n"
        }
        let settings = SiteSettings(supplier: Supplier(name: "Example Consulting"))
        var source = ClientSource(slug: "acme", texts: [], assets: [], settings: settings)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            if path.hasSuffix(".yml") || path.hasSuffix(".md") {
                source.texts.append(SourceFile(path: "acme/\(path)", text: text))
            } else {
                source.assets.append(Asset(path: "acme/\(path)", bytes: Data(text.utf8)))
            }
        }
        return source
    }

    /// The marked place, nil where nothing is marked.
    package var place: SourceRange? {
        for (path, text) in marked.sorted(by: { $0.key < $1.key }) {
            var line = 1
            var column = 1
            var start: SourcePosition?
            for scalar in text.unicodeScalars {
                switch scalar {
                case "«": start = SourcePosition(line: line, column: column)
                case "»":
                    guard let start else { continue }
                    return SourceRange(
                        file: "acme/\(path)",
                        start: start,
                        end: SourcePosition(line: line, column: column)
                    )
                case "\n": (line, column) = (line + 1, 1)
                default: column += 1
                }
            }
        }
        return nil
    }

    private static let client = """
        name: Acme
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}

        """
}
