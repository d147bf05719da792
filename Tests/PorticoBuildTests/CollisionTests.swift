import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@testable import PorticoBuild

/// Contents in which two sources would become one file, through the whole build.
@Suite("A collision of two sources") struct CollisionTests {
    struct Example: CustomTestStringConvertible, Sendable {
        var testDescription: String
        /// By path below the client's folder.
        var files: [String: String]
        /// A line for each finding: its place, the place of the other source, what is said.
        var found: [String]

        init(_ title: String, _ files: [String: String], _ found: String...) {
            testDescription = title
            self.files = files
            self.found = found
        }
    }

    static let deliverables = """
        deliverables:
          - {id: D-01, title: Concept, type: document, status: in_progress, baseline: 2026-04-01, owner: c.lee}

        """

    @Test("is told once, at the one that can be renamed, with the place of the other", arguments: examples)
    func places(example: Example) async throws {
        var files = ["portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient]
        for (path, text) in example.files { files["acme/\(path)"] = text }
        let found = try await collisions(in: try ContentSite(files))
        #expect(found == example.found)
    }

    @Test("of two clients is none: each has a folder of its own")
    func clients() async throws {
        let site = try ContentSite([
            "portico.yml": ContentSite.settings, "acme/client.yml": ContentFolder.smallClient,
            "beta/client.yml": ContentFolder.smallClient, "acme/guides/booking.md": "# Booking\n",
            "beta/guides/booking.md": "# Booking\n",
        ])
        #expect(try await collisions(in: site) == [])
    }

    /// Errors only: each example is small, and rules have more to say of it.
    private func collisions(in site: ContentSite) async throws -> [String] {
        let request = BuildRequest(content: "/site/Content", dates: ContentSite.dates)
        let report = try await Builder(fileSystem: site.disk).build(request)
        return report.findings.diagnostics.filter { $0.severity == .error }.map { finding in
            let places = ([finding.place] + finding.related.map(\.place)).map { "\($0.file):\($0.start.line)" }
            return "\(places.joined(separator: " and ")): \(finding.summary)".replacing("/site/Content/acme/", with: "")
        }
    }

    static let examples = [
        Example(
            "of two pages whose names differ in a sign",
            ["guides/booking.md": "# Booking\n", "guides/booking!.md": "# Booking\n"]
        ),
        Example(
            "of two pages whose names differ in an accent",
            ["guides/cafe.md": "# Cafe\n", "guides/caf\u{E9}.md": "# Café\n"]
        ),
        Example(
            "of one name in the two forms of Unicode",
            ["guides/caf\u{E9}.md": "# Café\n", "guides/cafe\u{301}.md": "# Café\n"]
        ),
        Example(
            "in case",
            [
                "guides/sums.md": "# Sums\n\n[Sums](../sha256sums)\n", "sha256sums": "",
                "deliverables.yml": deliverables.replacing("owner: c.lee", with: "files: [{path: files/a.zip}]"),
                "files/a.zip": "PK",
            ]
        ),
        Example(
            "of a file with a folder",
            [
                "guides/files.md": "# Files\n\n[One](<../files/A B>), [two](../files/a-b/c.zip)\n", "files/A B": "",
                "files/a-b/c.zip": "PK",
            ]
        ),
        Example(
            "of an alias with a page",
            [
                "guides/new.md": "---\norder: 1\naliases:\n  - guides/older.md\n  - guides/old.md\n---\n\n# New\n",
                "guides/old.md": "# Old\n",
            ]
        ),
        Example(
            "of an alias with another's alias",
            [
                "guides/a.md": "---\naliases: [guides/old.md]\n---\n\n# A\n",
                "guides/b.md": "---\norder: 1\naliases: [guides/old.md]\n---\n\n# B\n",
            ]
        ),
        Example(
            "of a file with a page",
            ["guides/booking.md": "# Booking\n\n[Page](booking.html)\n", "guides/booking.html": "<p>"]
        ),
        Example(
            "of a deliverable with an alias",
            [
                "deliverables.yml": deliverables,
                "guides/a.md": "---\naliases: [deliverables/d-01.html]\n---\n\n# A\n",
            ]
        ),
        Example(
            "of two deliverables",
            [
                "deliverables.yml": deliverables
                    + deliverables.replacing("deliverables:\n", with: "").replacing("D-01", with: "D.01")
            ]
        ),
        Example(
            "with the register",
            [
                "deliverables.yml": deliverables,
                "guides/a.md": "# A\n\n[Register](../deliverables/Register.csv)\n", "deliverables/Register.csv": "id\n",
            ]
        ),
        Example(
            "with a section's booklet",
            ["guides/a.md": "# A\n", "guides/b.md": "# B\n", "guides/booklet.md": "# C\n"]
        ),
        Example(
            "with the stylesheet",
            ["guides/a.md": "# A\n\n[Styles](../assets/portico.css)\n", "assets/portico.css": "a{}"]
        ),
        Example("with a device", ["guides/con.md": "# Con\n"]),
        Example(
            "of two projects",
            ["Old Mill/plan.yml": "milestones: []\n", "old-mill/plan.yml": "milestones: []\n"]
        ),
    ]
}
