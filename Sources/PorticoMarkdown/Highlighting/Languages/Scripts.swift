extension Language {
    static let python = Language(
        "Python",
        "python",
        keywords: """
            and as assert async await break case class continue def del elif else except finally for from global if import in
            is lambda match nonlocal not or pass raise return try while with yield
            """,
        types: """
            bool bytes dict float frozenset int list object set str tuple type Exception KeyError OSError TypeError
            ValueError enumerate filter isinstance len map max min open print range reversed self sorted sum super zip
            """,
        constants: "True False None",
        [
            .lineComment("#"), .string("\"\"\"", lines: true), .string("'''", lines: true), .string("\""), .string("'"),
            LexRule(shape: .prefixed("@", "a-zA-Z0-9_."), kind: .meta, atLineStart: true), .number, .words(),
        ]
    )

    static let ruby = Language(
        "Ruby",
        "ruby",
        keywords: """
            alias and begin break case class def defined do else elsif end ensure extend for if in include module next not or
            private protected public raise redo require require_relative rescue retry return self super then undef unless
            until when while yield attr_accessor attr_reader attr_writer
            """,
        types: "Array Class Float Hash Integer Kernel Module Object String Struct Symbol puts print",
        constants: "true false nil __FILE__ __LINE__",
        [
            LexRule(
                shape: .between(open: "=begin", close: "=end", escape: nil, lines: true),
                kind: .comment,
                atLineStart: true
            ),
            .lineComment("#"), .string("\"", lines: true), .string("'", lines: true), .string("`"),
            .prefixed("@@", .variable), .prefixed("@", .variable), .prefixed("$", .variable), .literal("::"),
            .prefixed(":", .number, "a-zA-Z0-9_?!"), .number,
            .words("a-zA-Z_", "a-zA-Z0-9_?!"),
        ]
    )

    static let makefile = Language(
        "Makefile",
        "makefile",
        keywords: "define else endef endif export ifdef ifeq ifndef ifneq include override unexport vpath",
        [
            .lineComment("#", afterSpace: true), .between("$(", ")", .variable, lines: false),
            .between("${", "}", .variable, lines: false), .prefixed("$", .variable, "@<^+*?a-zA-Z"), .string("\""),
            .string("'", escape: nil), LexRule(shape: .prefixed(".", "A-Z"), kind: .meta, atLineStart: true),
            LexRule(shape: .word(first: "a-zA-Z_.%", rest: "a-zA-Z0-9_./%-"), atLineStart: true).followed(
                by: ":",
                is: .heading
            ),
            .words("a-zA-Z_", "a-zA-Z0-9_./-"),
        ]
    )
}
