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

    static let deliverables = "deliverables:\n" + item("D-01")

    static let handedOver = "deliverables:\n" + item("D-01", "files: [{path: files/a.zip}]")

    static func item(_ id: String, _ more: String = "owner: c.lee") -> String {
        "  - {id: \(id), title: Concept, status: in_progress, baseline: 2026-04-01, \(more)}\n"
    }

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
            ["guides/booking.md": "# Booking\n", "guides/booking!.md": "# Booking\n"],
            "guides/booking.md:1 and guides/booking!.md:1: "
                + "acme/guides/booking.md and acme/guides/booking!.md both become guides/booking.html"
        ),
        Example(
            "of two pages whose names differ in an accent",
            ["guides/cafe.md": "# Cafe\n", "guides/caf\u{E9}.md": "# Cafe\n"],
            "guides/caf\u{E9}.md:1 and guides/cafe.md:1: "
                + "acme/guides/caf\u{E9}.md and acme/guides/cafe.md both become guides/cafe.html"
        ),
        Example(
            "in case",
            [
                "guides/sums.md": "# Sums\n\n[Sums](../sha256sums)\n", "sha256sums": "", "deliverables.yml": handedOver,
                "files/a.zip": "PK",
            ],
            "sha256sums:1 and client.yml:1: "
                + "acme/sha256sums becomes sha256sums and the list of checksums becomes SHA256SUMS, "
                + "the same file on some systems"
        ),
        Example(
            "of a file with a folder",
            [
                "guides/a.md": "# A\n\n[One](<../files/A B>), [two](../files/a-b/c.zip)\n", "files/A B": "",
                "files/a-b/c.zip": "PK",
            ],
            "files/a-b/c.zip:1 and files/A B:1: "
                + "acme/files/a-b/c.zip becomes files/a-b/c.zip and acme/files/A B becomes files/a-b: "
                + "files/a-b cannot be both a file and a folder"
        ),
        Example(
            "of an alias with a page",
            [
                "guides/new.md": "---\norder: 1\naliases:\n  - guides/older.md\n  - guides/old.md\n---\n\n# New\n",
                "guides/old.md": "# Old\n",
            ],
            "guides/new.md:5 and guides/old.md:1: "
                + "an alias of acme/guides/new.md and acme/guides/old.md both become guides/old.html"
        ),
        Example(
            "of an alias with another's alias",
            [
                "guides/a.md": "---\naliases: [guides/old.md]\n---\n\n# A\n",
                "guides/b.md": "---\norder: 1\naliases: [guides/old.md]\n---\n\n# B\n",
            ],
            "guides/b.md:3 and guides/a.md:2: "
                + "an alias of acme/guides/b.md and an alias of acme/guides/a.md both become guides/old.html"
        ),
        Example(
            "of a file with a page",
            ["guides/booking.md": "# Booking\n\n[Page](booking.html)\n", "guides/booking.html": "<p>"],
            "guides/booking.md:1 and guides/booking.html:1: "
                + "acme/guides/booking.md and acme/guides/booking.html both become guides/booking.html"
        ),
        Example(
            "of a deliverable with an alias",
            ["deliverables.yml": deliverables, "guides/a.md": "---\naliases: [deliverables/d-01.html]\n---\n\n# A\n"],
            "guides/a.md:2 and deliverables.yml:2: "
                + "an alias of acme/guides/a.md and the deliverable D-01 both become deliverables/d-01.html"
        ),
        Example(
            "of an alias with a page, whatever its case",
            ["docs/a.md": "---\naliases: [docs/B.html]\n---\n\n# A\n", "docs/b.md": "# B\n"],
            "docs/a.md:2 and docs/b.md:1: an alias of acme/docs/a.md and acme/docs/b.md both become docs/b.html"
        ),
        Example(
            "of an alias with nothing",
            ["docs/a.md": "---\naliases: [docs/c.html]\n---\n\n# A\n", "docs/b.md": "# B\n"]
        ),
        Example(
            "of a page with a folder",
            ["docs/b.md": "# B\n\n[Table](b.html/table.txt)\n", "docs/b.html/table.txt": "x"],
            "docs/b.md:1 and docs/b.html/table.txt:1: "
                + "acme/docs/b.md becomes docs/b.html and acme/docs/b.html/table.txt becomes docs/b.html/table.txt: "
                + "docs/b.html cannot be both a file and a folder"
        ),
        Example(
            "of a page with a folder of another name",
            ["docs/b.md": "# B\n\n[Table](b/table.txt)\n", "docs/b/table.txt": "x"]
        ),
        Example(
            "with the register",
            [
                "deliverables.yml": deliverables, "deliverables/Register.csv": "id\n",
                "guides/a.md": "# A\n\n[Register](../deliverables/Register.csv)\n",
            ],
            "deliverables/Register.csv:1 and deliverables.yml:1: "
                + "acme/deliverables/Register.csv and the register as CSV both become deliverables/register.csv"
        ),
        Example(
            "with a section's booklet",
            ["guides/a.md": "# A\n", "guides/b.md": "# B\n", "guides/booklet.md": "# C\n"],
            "guides/booklet.md:1 and guides/a.md:1: "
                + "acme/guides/booklet.md and the booklet of guides both become guides/booklet.html"
        ),
        Example(
            "with the stylesheet",
            ["guides/a.md": "# A\n\n[Styles](../assets/portico.css)\n", "assets/portico.css": "a{}"],
            "assets/portico.css:1 and client.yml:1: "
                + "acme/assets/portico.css and the stylesheet both become assets/portico.css"
        ),
        Example(
            "with a device",
            ["guides/con.md": "# Con\n"],
            "guides/con.md:1: "
                + "this would be published as \"guides/con.html\", and \"con.html\" is a device on Windows"
        ),
        Example(
            "of two projects",
            ["Old Mill/plan.yml": "milestones: []\n", "old-mill/plan.yml": "milestones: []\n"],
            "old-mill/plan.yml:1 and Old Mill/plan.yml:1: "
                + "the home page and the home page both become old-mill/index.html"
        ),
        // Two names that differ like this are refused in the content already, also where they are not published.
        Example(
            "of one name in the two forms of Unicode",
            ["files/Caf\u{E9}.zip": "PK", "files/cafe\u{301}.ZIP": "PK"],
            "files/cafe\u{301}.ZIP:1: \"cafe\u{301}.ZIP\" and \"Caf\u{E9}.zip\" are the same name on some systems"
        ),
    ]
}
