extension Language {
    static let json = Language(
        "JSON",
        "json",
        constants: "true false null",
        [
            .lineComment("//"), .between("/*", "*/"), .string("\"").followed(by: ":", is: .key), .string("'"), .number,
            .prefixed("-", .number, "0-9.eE+-"), .words().followed(by: ":", is: .key),
        ]
    )

    static let yaml = Language(
        "YAML",
        "yaml",
        constants: "true false null yes no on off ~",
        [
            .lineComment("#", afterSpace: true), .literal("---", .meta).atLineStart(),
            .literal("...", .meta).atLineStart(),
            .string("\"", lines: true).followed(by: ":", spaced: true, is: .key),
            .string("'", escape: nil, lines: true),
            .prefixed("&", .variable, "a-zA-Z0-9_-"), .prefixed("*", .variable, "a-zA-Z0-9_-"),
            .prefixed("!", .type, "a-zA-Z0-9_!-"),
            .words("a-zA-Z_", "a-zA-Z0-9_./-").followed(by: ":", spaced: true, is: .key), .number,
        ]
    )

    static let toml = Language(
        "TOML",
        "toml",
        constants: "true false inf nan",
        [
            .lineComment("#"),
            LexRule(
                shape: .between(open: "[", close: "]", escape: nil, lines: false),
                kind: .heading,
                atLineStart: true
            ),
            .string("\"\"\"", lines: true), .string("'''", escape: nil, lines: true),
            .string("\"").followed(by: "=", is: .key), .string("'", escape: nil), .number,
            .words("a-zA-Z_", "a-zA-Z0-9_.-").followed(by: "=", is: .key),
        ]
    )

    static let ini = Language(
        "INI",
        "ini",
        constants: "true false yes no on off",
        [
            .lineStart(";", .comment), .lineStart("#", .comment),
            LexRule(
                shape: .between(open: "[", close: "]", escape: nil, lines: false),
                kind: .heading,
                atLineStart: true
            ),
            .string("\""), .string("'", escape: nil), .number,
            .words("a-zA-Z_", "a-zA-Z0-9_.-").followed(by: "=", is: .key),
        ]
    )

    static let xml = Language("XML", "xml", Self.markup, Self.tag)

    static let html = Language(
        "HTML",
        "html",
        Self.markup,
        Self.tag
    )

    private static let markup: [LexRule] = [
        .between("<!--", "-->"), .between("<![CDATA[", "]]>", .string), .between("<!", ">", .meta),
        .between("<?", "?>", .meta),
        .between("{{", "}}", .variable, lines: false),
        .prefixed("</", .tag, "a-zA-Z0-9:._-").then(mode: 1), .prefixed("<", .tag, "a-zA-Z0-9:._-").then(mode: 1),
        .prefixed("&", .number, "a-zA-Z0-9#;"),
    ]

    private static let tag: [LexRule] = [
        .literal("/>", .tag).then(mode: 0), .literal(">", .tag).then(mode: 0), .string("\"", escape: nil, lines: true),
        .string("'", escape: nil, lines: true), .words("a-zA-Z_:@.", "a-zA-Z0-9_:.-", else: .key),
    ]

    static let css = Language(
        "CSS",
        "css",
        keywords: "important from to and not only",
        [
            .between("/*", "*/"), .lineComment("//", afterSpace: true), .string("\""), .string("'"),
            .prefixed("@", .keyword, "a-zA-Z0-9_-"), .prefixed("--", .variable, "a-zA-Z0-9_-"),
            .prefixed("#", .number, "a-zA-Z0-9_-"), .prefixed(".", .type, "a-zA-Z0-9_-"),
            .prefixed("::", .type, "a-zA-Z-"),
            .prefixed("$", .variable, "a-zA-Z0-9_-"), .number,
            .words("a-zA-Z_-", "a-zA-Z0-9_-").followed(by: ":", is: .key),
        ]
    )

    static let sql = Language(
        "SQL",
        "sql",
        keywords: """
            add all alter and as asc begin between by cascade case check column commit constraint create cross database
            declare default delete desc distinct drop else end escape except exec execute exists explain fetch foreign from
            full function grant group having if in index inner insert intersect into is join key left like limit merge
            natural not of offset on or order outer over partition primary procedure recursive references returning revoke
            right rollback row rows schema select set table then to top transaction trigger truncate union unique update use
            using values view when where window with
            """,
        types: """
            bigint binary bit blob bool boolean char character date datetime decimal double float int integer interval json
            jsonb money nchar numeric nvarchar real serial smallint text time timestamp tinyint uuid varbinary varchar xml
            """,
        constants: "null true false",
        ignoresCase: true,
        [
            .lineComment("--"), .between("/*", "*/"), .string("'", escape: nil, lines: true),
            .between("\"", "\"", .variable, lines: false), .between("`", "`", .variable, lines: false),
            .prefixed("@", .variable, "a-zA-Z0-9_@"), .prefixed(":", .variable), .number, .words(),
        ]
    )
}
