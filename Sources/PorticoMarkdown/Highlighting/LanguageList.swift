extension Language {
    /// Every language there is a table for.
    static let all: [Language] = [
        shell, powershell, dockerfile, nginx, http, diff, json, yaml, toml, ini, xml, html, css, sql, javascript,
        typescript,
        swift, go, rust, c, cpp, java, csharp, php, python, ruby, makefile,
    ]

    private static let byName: [String: Int] = {
        var byName: [String: Int] = [:]
        for (index, language) in all.enumerated() {
            for name in language.names { byName[name] = index }
        }
        return byName
    }()

    /// The language a fence names, in any case; nil where there is no table for it.
    static func named(_ name: String) -> Language? {
        byName[name.lowercased()].map { all[$0] }
    }
}
