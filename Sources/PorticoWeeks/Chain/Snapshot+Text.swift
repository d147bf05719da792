internal import PorticoDiagnostics
package import PorticoModel

extension Snapshot {
    /// The newest schema, which is written. Older ones can still be read.
    package static let schema = 2

    /// The oldest schema that can represent this snapshot, so that older snapshots keep their bytes.
    var schema: Int { files.isEmpty && client.cadence?.months ?? 0 == 0 ? 1 : 2 }

    /// The canonical text of its file with its seal. Equal snapshots give equal bytes.
    package var text: String { Self.seal(json) }

    /// Returns whether `now`, taken later for the same week, has the same content. Data that an older schema does not
    /// record are ignored.
    package func isSame(as now: Snapshot) -> Bool {
        var now = now
        if files.isEmpty { now.files = [] }
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
