/// How files are told of beside their links.
package enum FileSize {
    /// `PDF, 1.2 MB`: the ending and the size.
    package static func note(for asset: Asset) -> String { note(for: asset.path, bytes: asset.bytes.count) }

    /// The same of a file whose size is known, or is not: `PDF`.
    package static func note(for path: String, bytes: Int?) -> String {
        let ending = ContentPath.ending(of: path).uppercased()
        return [ending.isEmpty ? nil : ending, bytes.map(inWords)].compactMap(\.self).joined(separator: ", ")
    }

    /// `900 B`, `12 KB`, `1.2 MB`: thousands as SI has them, one decimal below ten.
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
