internal import PorticoDiagnostics
package import PorticoModel

extension Snapshot {
    /// The newest form that is written. An older one is still read.
    package static let schema = 2

    /// The oldest form that can hold it: what has nothing newer in it keeps the bytes it always had.
    var schema: Int { files.isEmpty && client.cadence?.months ?? 0 == 0 ? 1 : 2 }

    /// The canonical text of its file, sealed: the same snapshot gives the same bytes.
    package var text: String { Self.seal(json) }

    /// Whether `now`, made of the same week later, would say the same. What an older form does not know is no difference.
    package func isSame(as now: Snapshot) -> Bool {
        var now = now
        if files.isEmpty { now.files = [] }
        return text == now.text
    }

    /// SHA-256 of the file's bytes, by which the next snapshot names this one.
    package var sha256: String { Checksum.of(text) }

    /// The whole with the hash of everything else under `seal`.
    static func seal(_ members: [String: JSONValue]) -> String {
        var members = members
        members["seal"] = nil
        members["seal"] = .text(Checksum.of(JSONValue.object(members).canonicalText))
        return JSONValue.object(members).canonicalText
    }
}
