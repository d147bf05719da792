/// Describes files beside their links.
package enum FileSize {
    /// Returns type and size: `PDF, 1.2 MB`.
    package static func note(for asset: Asset) -> String { note(for: asset.path, bytes: asset.bytes.count) }

    /// Returns the same for a file whose size may be unknown: `PDF`.
    package static func note(for path: String, bytes: Int?) -> String {
        let ending = ContentPath.ending(of: path).uppercased()
        return [ending.isEmpty ? nil : ending, bytes.map(inWords)].compactMap(\.self).joined(separator: ", ")
    }

    /// Returns `900 B`, `12 KB` or `1.2 MB`, with SI units and one decimal below ten.
    package static func inWords(_ bytes: Int) -> String {
        var unit = 1
        var name = "B"
        for (size, word) in [(1_000, "KB"), (1_000_000, "MB"), (1_000_000_000, "GB")] where bytes >= size {
            (unit, name) = (size, word)
        }
        guard unit > 1 else { return "\(bytes) B" }
        let tenths = (bytes * 10 + unit / 2) / unit
        return tenths < 100 && tenths % 10 != 0
            ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((tenths + 5) / 10) \(name)"
    }
}
