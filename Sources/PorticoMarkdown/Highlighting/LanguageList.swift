extension Language {
    /// The names allowed after a fence and their languages. A table is built when it is first needed.
    private static let list: [(names: [String], language: @Sendable () -> Language)] = [
        (["sh", "bash", "zsh", "shell", "ksh"], { shell }),
        (["powershell", "ps1", "pwsh", "ps"], { powershell }),
        (["dockerfile", "docker", "containerfile"], { dockerfile }),
        (["nginx", "nginxconf"], { nginx }),
        (["http", "https"], { http }),
        (["diff", "patch"], { diff }),
        (["json", "jsonc", "json5", "jsonl"], { json }),
        (["yaml", "yml"], { yaml }),
        (["toml"], { toml }),
        (["ini", "conf", "cfg", "properties", "env", "dotenv", "editorconfig"], { ini }),
        (["xml", "svg", "xsd", "xsl", "plist", "csproj", "rss"], { xml }),
        (["html", "htm", "xhtml", "vue", "mustache", "handlebars"], { html }),
        (["css", "scss", "less"], { css }),
        (["sql", "psql", "mysql", "postgresql", "postgres", "sqlite", "plsql", "tsql"], { sql }),
        (["javascript", "js", "mjs", "cjs", "jsx", "node"], { javascript }),
        (["typescript", "ts", "tsx", "mts"], { typescript }),
        (["swift"], { swift }),
        (["go", "golang"], { go }),
        (["rust", "rs"], { rust }),
        (["c", "h"], { c }),
        (["cpp", "c++", "cc", "cxx", "hpp"], { cpp }),
        (["java", "kotlin", "kt"], { java }),
        (["csharp", "cs", "c#"], { csharp }),
        (["php"], { php }),
        (["python", "py", "python3", "pyi"], { python }),
        (["ruby", "rb", "rake", "gemfile"], { ruby }),
        (["makefile", "make", "mk"], { makefile }),
    ]

    private static let byName: [String: Int] = {
        var byName: [String: Int] = [:]
        for (index, entry) in list.enumerated() {
            for name in entry.names { byName[name] = index }
        }
        return byName
    }()

    /// Returns the language with this lower-case name, or nil if there is no table for it.
    static func named(_ name: String) -> Language? {
        byName[name].map { list[$0].language() }
    }
}
