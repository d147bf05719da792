import Foundation

/// Names that are never content: hidden files, leftovers of editors and systems, and keys.
package enum IgnoredNames {
    /// `.env`, `plan.yml~`, `#plan.yml#`, `~$Offer.docx`, `id_ed25519` → true.
    package static func contains(_ name: String) -> Bool {
        if name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$") { return true }
        if name.hasPrefix("#"), name.hasSuffix("#") { return true }
        let lower = name.lowercased()
        if names.contains(lower) || lower.hasPrefix("id_") && keyNames.contains(lower) { return true }
        guard let dot = lower.lastIndex(of: ".") else { return false }
        return suffixes.contains(String(lower[lower.index(after: dot)...]))
    }

    /// Returns whether a file starts as a private key in PEM form, whatever its name: `-----BEGIN RSA PRIVATE
    /// KEY-----`.
    static func isPrivateKey(_ bytes: Data) -> Bool {
        let start = bytes.prefix(64)
        guard start.starts(with: Data("-----BEGIN ".utf8)) else { return false }
        return String(decoding: start, as: UTF8.self).contains("PRIVATE KEY")
    }

    private static let names: Set<String> = ["thumbs.db", "desktop.ini", "icon\r", "__macosx", "node_modules"]
    private static let keyNames: Set<String> = [
        "id_rsa", "id_dsa", "id_ecdsa", "id_ecdsa_sk", "id_ed25519", "id_ed25519_sk",
    ]
    private static let suffixes: Set<String> = [
        // Editors and partial downloads.
        "bak", "orig", "rej", "swp", "swo", "tmp", "temp", "part", "crdownload",
        // Keys and key stores.
        "env", "p12", "pfx", "ppk", "kdbx", "jks", "keystore",
    ]
}
