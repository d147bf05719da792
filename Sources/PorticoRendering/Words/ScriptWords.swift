import PorticoDiagnostics

// The words that the scripts say: every key that begins with `script.`.
extension Words {
    /// A JavaScript object, safe in a script file and in a page alike: `{"copy":"Copy"}`.
    var scriptObject: String {
        let prefix = "script."
        let pairs = texts.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
        return "{"
            + pairs.map { key, text in
                JSONString.quoted(key.dropFirst(prefix.count), for: .script) + ":"
                    + JSONString.quoted(text, for: .script)
            }.joined(
                separator: ","
            ) + "}"
    }
}
