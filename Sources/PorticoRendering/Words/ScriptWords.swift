import PorticoDiagnostics

// The texts that the scripts use: every key that begins with `script.`.
extension Words {
    /// The texts as a JavaScript object, safe both in a script file and in a page: `{"copy":"Copy"}`.
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
