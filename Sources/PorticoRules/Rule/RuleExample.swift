package import PorticoDiagnostics

/// A small client folder that illustrates a rule. ``RuleExamples`` reads two of them from a rule's text.
package struct RuleExample: Sendable, Hashable {
    package struct File: Sendable, Hashable {
        /// The path inside the client's folder: `plan.yml`.
        package var path: String
        package var text: String
    }

    package struct Finding: Sendable, Hashable, CustomStringConvertible {
        /// The place in one of the example's files, whose paths are relative to the client's folder.
        package var place: SourceRange
        package var message: String

        package init(place: SourceRange, message: String) {
            self.place = place
            self.message = message
        }

        /// The finding in one line: `plan.yml:4:18: M3 depends on itself`.
        package var description: String {
            "\(place.file):\(place.start.line):\(place.start.column): \(message)"
        }
    }

    package var circumstances: ExampleCircumstances
    package var files: [File]
    /// The rule's finding in this folder; nil if there is none.
    package var finding: Finding?
}

extension RuleExample {
    /// The `client.yml` of examples that do not have their own.
    package static let client = File(
        path: "client.yml",
        text: """
            name: Acme Dental Group
            people:
              - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
              - {id: m.ray, name: Maya Ray, side: client, role: Reception, email: maya@acme.example}
              - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
            """
    )

    /// All files of the example, including `client.yml`, with paths relative to the content root.
    package var sources: [SourceFile] {
        let all = files.contains { $0.path == "client.yml" } ? files : [Self.client] + files
        return all.map { SourceFile(path: "acme/\($0.path)", text: $0.text) }
    }
}

extension RuleExample.File {
    /// Whether it is a deliverable file, whose contents do not matter.
    var isAttachment: Bool { path.hasPrefix("files/") }

    /// The language of its text, for highlighting.
    var language: String { path.hasSuffix(".md") ? "markdown" : "yaml" }
}
