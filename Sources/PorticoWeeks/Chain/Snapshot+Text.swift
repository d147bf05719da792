internal import PorticoDiagnostics
package import PorticoModel

extension Snapshot {
    /// The newest schema that is written, which is the newest schema of any field. Older schemas can still be read.
    package static let schema = fields.newestSchema

    /// The file's members without the seal. `schema` is the oldest schema that can represent the data, so that a
    /// snapshot without newer fields is written with the same bytes as before.
    var json: [String: JSONValue] {
        var schema = 1
        guard case .object(var members) = Self.fields.json(of: self, schema: &schema) else { return [:] }
        members["schema"] = JSONValue(schema)
        return members
    }

    /// The canonical text of its file with its seal. Equal snapshots give equal bytes.
    package var text: String { Self.seal(json) }

    /// Returns whether `now`, taken later for the same week, has the same content. Data that an older schema does not
    /// record are ignored.
    package func isSame(as now: Snapshot) -> Bool {
        var now = now
        if files.isEmpty { now.files = [] }
        if !data.deliverables.contains(where: \.hasChecksums) { now.data.forgetChecksums() }
        return text == now.text
    }

    /// The SHA-256 of the file's bytes, which the next snapshot contains.
    package var sha256: String { Checksum.of(text) }

    /// Returns the text with the hash of all other members under `seal`.
    static func seal(_ members: [String: JSONValue]) -> String {
        var members = members
        members["seal"] = nil
        members["seal"] = .text(Checksum.of(JSONValue.object(members).canonicalText))
        return JSONValue.object(members).canonicalText
    }
}
