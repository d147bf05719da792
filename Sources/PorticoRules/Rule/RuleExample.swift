package import PorticoDiagnostics
package import PorticoModel

/// A small client folder that shows what a rule is about.
package struct RuleExample: Sendable {
    package struct File: Sendable, Hashable {
        /// The path inside the client's folder: `plan.yml`.
        package var path: String
        package var text: String
    }

    package var files: [File]
    /// The status date, `2026-03-13`; nil for that of the newest update among `files`.
    package var asOf: String?
    /// The day of the build.
    package var today: String
    /// Earlier weeks, as snapshots would have kept them.
    package var history: PlanHistory
    /// What the rule says of it: `plan.yml:4:18: M3 depends on itself`; nil where it has nothing to say.
    package var finding: String?

    package init(
        _ files: File...,
        asOf: String? = nil,
        today: String = "2026-03-14",
        history: PlanHistory = PlanHistory(),
        finding: String? = nil
    ) {
        self.files = files
        self.asOf = asOf
        self.today = today
        self.history = history
        self.finding = finding
    }
}

extension RuleExample.File {
    static func client(_ text: String) -> Self { Self(path: "client.yml", text: text) }
    static func plan(_ text: String) -> Self { Self(path: "plan.yml", text: text) }
    static func deliverables(_ text: String) -> Self { Self(path: "deliverables.yml", text: text) }
    static func raid(_ text: String) -> Self { Self(path: "raid.yml", text: text) }
    static func kpis(_ text: String) -> Self { Self(path: "kpis.yml", text: text) }
    static func maintenance(_ text: String) -> Self { Self(path: "maintenance.yml", text: text) }
    static func handover(_ text: String) -> Self { Self(path: "handover.yml", text: text) }
    static func glossary(_ text: String) -> Self { Self(path: "glossary.yml", text: text) }

    /// A status update with the given lines of front matter beside its date: `.update("2026-03-13", "health: at_risk")`.
    static func update(_ date: String, _ lines: String, body: String = "## Done\n\nTwo imports tried.") -> Self {
        Self(path: "status/\(date).md", text: "---\ndate: \(date)\n\(lines)\n---\n\n\(body)")
    }

    static func page(_ path: String, _ text: String) -> Self { Self(path: path, text: text) }
    /// A file handed over; its bytes do not matter.
    static func file(_ path: String) -> Self { Self(path: path, text: "…") }
}

extension RuleExample {
    /// The `client.yml` of every example that brings none of its own.
    package static let client = File.client(
        """
        name: Acme Dental Group
        people:
          - {id: j.doe, name: Jane Doe, side: client, role: Sponsor, email: jane@acme.example, approver: true}
          - {id: m.ray, name: Maya Ray, side: client, role: Reception, email: maya@acme.example}
          - {id: c.lee, name: Chris Lee, side: supplier, role: Lead consultant, email: chris@consult.example}
        """
    )

    /// What the example's folder holds, `client.yml` included, by path relative to the content root.
    package var sources: [SourceFile] {
        let all = files.contains { $0.path == "client.yml" } ? files : [Self.client] + files
        return all.map { SourceFile(path: "acme/\($0.path)", text: $0.text) }
    }
}
