internal import Crypto
internal import Foundation

/// A project as it was published with one status update: everything that update's page shows, and nothing later.
@dynamicMemberLookup
package struct Snapshot: Sendable {
    /// The snapshot this one was made after.
    package struct Predecessor: Sendable, Hashable {
        package var date: CalendarDate
        /// Of its whole file, in lower-case hexadecimal.
        package var sha256: String
    }

    /// A page that was published then.
    package struct FrozenPage: Sendable, Hashable {
        package var section: SectionKind
        /// Relative to the client's folder: `guides/booking.md`.
        package var path: String
        /// Relative to the portal: `guides/booking.html`.
        package var outputPath: String
        package var title: String
        /// Of its source text, in lower-case hexadecimal.
        package var sha256: String
        package var reviewDue: CalendarDate?
    }

    /// Where it stands in the chain: 1 for a project's first.
    package var number: Int
    /// Nil for the first.
    package var predecessor: Predecessor?
    /// Without what a status page does not show: no ways to reach people, no looks.
    package var client: Client
    package var supplier: Supplier
    /// The project's folder below the client's, empty for the client's own.
    package var folder: String
    package var projectName: String
    package var aims: String?
    package var update: FrozenUpdate
    /// As computed then, under the rules of then.
    package var computed: ComputedHealth
    package var data: ProjectData
    /// By section, in reading order.
    package var pages: [FrozenPage]
    /// The files its update links to or shows, by path. Snapshots of schema 1 know none.
    package var files: [FrozenFile] = []

    package var date: CalendarDate { update.date }

    /// `snapshot.plan` is that of its data.
    package subscript<Value>(dynamicMember path: WritableKeyPath<ProjectData, Value>) -> Value {
        get { data[keyPath: path] }
        _modify { yield &data[keyPath: path] }
    }
}

/// A status update as it was published.
package struct FrozenUpdate: Sendable, Hashable {
    package var date: CalendarDate
    package var kind: StatusUpdate.Kind = .weekly
    package var author: String?
    package var health: Health
    package var headline: String
    package var why: String?
    package var pathToGreen: String?
    package var dimensions: [Dimension: Health] = [:]
    package var asks: [String]?
    /// Its Markdown below the front matter, line ends as `\n`.
    package var text: String
    /// Markdown files it includes, by path relative to the client's folder, as they were.
    package var included: [String: String] = [:]
    /// Relative to the client's folder: `status/2026-03-13.md`.
    package var path: String

    package init(date: CalendarDate, health: Health, headline: String, text: String, path: String) {
        self.date = date
        self.health = health
        self.headline = headline
        self.text = text
        self.path = path
    }
}

extension Snapshot {
    /// The newest form that is written: that of the newest field. An older one is still read.
    package static let schema = fields.newestSchema

    /// What is written, but for the seal. `schema` is the oldest form that can hold it: what has nothing newer in it keeps
    /// the bytes it always had.
    var json: [String: JSONValue] {
        var schema = 1
        guard case .object(var members) = Self.fields.json(of: self, schema: &schema) else { return [:] }
        members["schema"] = JSONValue(schema)
        return members
    }

    /// The canonical text of its file, sealed: the same snapshot gives the same bytes.
    package var text: String { Self.seal(json) }

    /// Whether `now`, made of the same week later, would say the same. What an older form does not know is no difference.
    package func isSame(as now: Snapshot) -> Bool {
        var now = now
        if files.isEmpty { now.files = [] }
        return text == now.text
    }

    /// SHA-256 of the file's bytes, by which the next snapshot names this one.
    package var sha256: String { Self.sha256(of: text) }

    /// The whole with the hash of everything else under `seal`.
    static func seal(_ members: [String: JSONValue]) -> String {
        var members = members
        members["seal"] = nil
        members["seal"] = .text(sha256(of: JSONValue.object(members).canonicalText))
        return JSONValue.object(members).canonicalText
    }

    /// Lower-case hexadecimal: `sha256(of: "")` → `e3b0c442…`.
    package static func sha256(of text: String) -> String { sha256(of: Data(text.utf8)) }

    static func sha256(of bytes: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }
}
