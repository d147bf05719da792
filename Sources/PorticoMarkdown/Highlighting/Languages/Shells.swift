extension Language {
    static let shell = Language(
        "Shell",
        "sh",
        keywords: """
            if then elif else fi for in do done while until case esac select function return break continue time
            export local readonly declare typeset unset set shift source exec trap eval exit
            """,
        types: """
            alias awk cat cd chmod chown cp curl cut date df diff docker du echo env find git grep gunzip gzip head hostname
            id jq kill ln ls make mkdir mount mv npm openssl passwd pip printf ps pwd read rm rmdir rsync scp sed service
            sleep sort ssh sudo swift systemctl tail tar tee test touch tr true false umask uniq unzip wait wc wget which
            xargs zip
            """,
        [
            .lineComment("#", afterSpace: true),
            .string("\"", lines: true), .string("'", escape: nil, lines: true), .between("`", "`", .variable),
            .between("${", "}", .variable), .prefixed("$", .variable, "a-zA-Z0-9_"),
            .prefixed("$", .variable, "?!#@*$-"),
            .words("a-zA-Z_", "a-zA-Z0-9_.-").followed(by: "=", is: .key), .number,
            .words("-", "a-zA-Z0-9_-", else: .meta), .words("./~", "a-zA-Z0-9_./~-"),
        ]
    )

    static let powershell = Language(
        "PowerShell",
        "powershell",
        keywords: """
            begin break catch class continue data do dynamicparam else elseif end exit filter finally for foreach from
            function if in param process return switch throw trap try until using while
            -and -or -not -eq -ne -gt -ge -lt -le -like -notlike -match -notmatch -contains -in -notin -replace -split -join
            """,
        ignoresCase: true,
        [
            .between("<#", "#>"), .lineComment("#"),
            .between("@\"", "\"@", .string), .between("@'", "'@", .string),
            .string("\"", escape: "`", lines: true), .string("'", escape: nil, lines: true),
            .between("${", "}", .variable), .prefixed("$", .variable, "a-zA-Z0-9_:"),
            .prefixed("[", .type, "a-zA-Z0-9_.]"),
            .words("-", "a-zA-Z0-9", else: .meta), .number, .words("a-zA-Z_", "a-zA-Z0-9_-", else: .type),
        ]
    )

    static let dockerfile = Language(
        "Dockerfile",
        "dockerfile",
        keywords: """
            FROM AS RUN CMD LABEL MAINTAINER EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG ONBUILD STOPSIGNAL
            HEALTHCHECK SHELL
            """,
        [
            .lineStart("#", .comment), .string("\""), .string("'", escape: nil),
            .between("${", "}", .variable), .prefixed("$", .variable),
            .words("A-Z", "A-Z"), .number,
            .words("-", "a-zA-Z0-9_-", else: .meta),
            .words("a-zA-Z_./", "a-zA-Z0-9_./-"),
        ]
    )

    static let nginx = Language(
        "nginx",
        "nginx",
        constants: "on off",
        [
            .lineComment("#", afterSpace: true), .string("\""), .string("'"), .between("${", "}", .variable),
            .prefixed("$", .variable),
            LexRule(shape: .word(first: "a-z_", rest: "a-z0-9_"), kind: .keyword, atLineStart: true),
            .number, .words("a-zA-Z_/.^~*", "a-zA-Z0-9_/.^~*:-"),
        ]
    )

    static let http = Language(
        "HTTP",
        "http",
        keywords: "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH",
        [
            LexRule(shape: .prefixed("HTTP/", "0-9."), kind: .meta),
            LexRule(shape: .word(first: .letters, rest: "a-zA-Z0-9_-"), atLineStart: true).followed(by: ":", is: .key),
            .string("\""), .number, .words("a-zA-Z_/", "a-zA-Z0-9_/.:?&=%;*+-"),
        ]
    )

    static let diff = Language(
        "Diff",
        "diff",
        [
            .lineStart("+++", .heading), .lineStart("---", .heading), .lineStart("diff ", .heading),
            .lineStart("index ", .meta), .lineStart("@@", .meta), .lineStart("+", .inserted), .lineStart("-", .removed),
            .lineStart("\\", .comment), LexRule(shape: .toLineEnd(" ")),
        ]
    )
}
