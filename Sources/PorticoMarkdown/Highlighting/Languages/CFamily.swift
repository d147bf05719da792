extension Language {
    private static let slashes: [LexRule] = [.lineComment("//"), .between("/*", "*/")]
    private static let quotes: [LexRule] = [.string("\""), .string("'")]

    static let javascript = Language(
        "JavaScript",
        "javascript",
        keywords: Self.scriptWords,
        types:
            "Array Boolean Date Error Map Math Number Object Promise RegExp Set String Symbol console document window",
        constants: "true false null undefined NaN Infinity",
        Self.slashes + Self.quotes + [
            .string("`", lines: true), .prefixed("@", .meta), .number,
            .words("a-zA-Z_$", "a-zA-Z0-9_$"),
        ]
    )

    static let typescript = Language(
        "TypeScript",
        "typescript",
        keywords: Self.scriptWords
            + " abstract as declare enum implements infer interface is keyof module namespace private protected public readonly satisfies type",
        types: """
            Array Date Error Map Number Object Partial Promise Readonly Record RegExp Set String any bigint boolean never
            number object string symbol unknown void console document window
            """,
        constants: "true false null undefined NaN Infinity",
        Self.slashes + Self.quotes + [
            .string("`", lines: true), .prefixed("@", .meta), .number,
            .words("a-zA-Z_$", "a-zA-Z0-9_$"),
        ]
    )

    private static let scriptWords = """
        async await break case catch class const continue debugger default delete do else export extends finally for from
        function get if import in instanceof let new of return set static super switch this throw try typeof var void while
        with yield
        """

    static let swift = Language(
        "Swift",
        "swift",
        keywords: """
            actor any as associatedtype async await borrowing break case catch class consuming continue convenience default
            defer deinit do dynamic else enum extension fallthrough fileprivate final for func get guard if import in
            indirect infix init inout internal is isolated lazy let macro mutating nonisolated nonmutating open operator
            optional override package postfix precedencegroup prefix private protocol public repeat required rethrows return
            self Self set some static struct subscript super switch throw throws try typealias unowned var weak where while
            willSet didSet
            """,
        types: """
            Any Array Bool Character Data Date Dictionary Double Error Float Int Int8 Int16 Int32 Int64 Never Optional
            Result Sendable Set String Substring UInt UInt8 UInt16 UInt32 UInt64 URL UUID Void
            """,
        constants: "true false nil",
        Self.slashes + [
            .string("\"\"\"", lines: true), .string("\""), .lineStart("#if", .meta), .lineStart("#else", .meta),
            .lineStart("#endif", .meta), .prefixed("#", .meta), .prefixed("@", .meta), .prefixed("$", .variable),
            .number,
            .words(),
        ]
    )

    static let go = Language(
        "Go",
        "go",
        keywords: """
            break case chan const continue default defer else fallthrough for func go goto if import interface map package
            range return select struct switch type var
            """,
        types: """
            any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint
            uint8 uint16 uint32 uint64 uintptr append cap close copy delete len make new panic print println recover
            """,
        constants: "true false nil iota",
        Self.slashes + [.string("\""), .character] + [.string("`", escape: nil, lines: true), .number, .words()]
    )

    static let rust = Language(
        "Rust",
        "rust",
        keywords: """
            as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut pub
            ref return self Self static struct super trait type union unsafe use where while
            """,
        types: """
            bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize Box Option Result Some None Ok Err
            String Vec HashMap Rc Arc
            """,
        constants: "true false",
        Self.slashes + [
            .between("#[", "]", .meta), .between("#![", "]", .meta), .between("r#\"", "\"#", .string),
            .string("\"", lines: true),
            .character, .prefixed("'", .variable), .number,
            .words().followed(by: "!", is: .meta),
        ]
    )

    static let c = Language(
        "C",
        "c",
        keywords: Self.cWords,
        types: Self.cTypes,
        constants: "NULL true false nullptr",
        Self.slashes + [.lineStart("#", .meta)] + [.string("\""), .character] + [.number, .words()]
    )

    static let cpp = Language(
        "C++",
        "cpp",
        keywords: Self.cWords + """
             alignas alignof and catch class concept constexpr consteval co_await co_return co_yield decltype delete explicit
            export final friend mutable namespace new noexcept not operator or override private protected public requires
            static_assert template this throw try typeid typename using virtual
            """,
        types: Self.cTypes + " auto bool string vector map set pair unique_ptr shared_ptr optional wchar_t",
        constants: "NULL true false nullptr",
        Self.slashes + [.lineStart("#", .meta)] + [.string("\""), .character] + [.number, .words()]
    )

    private static let cWords = """
        auto break case const continue default do else enum extern for goto if inline register restrict return sizeof static
        struct switch typedef union volatile while
        """

    private static let cTypes = """
        bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t FILE int8_t int16_t int32_t
        int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t
        """

    static let java = Language(
        "Java",
        "java",
        keywords: """
            abstract assert break case catch class continue default do else enum extends final finally for fun goto if
            implements import instanceof interface native new object override package private protected public record return
            sealed static strictfp super switch synchronized this throw throws transient try val var volatile when while
            yield
            """,
        types: """
            boolean byte char double float int long short void Boolean Byte Character Double Exception Float Integer List
            Long Map Object Optional Set Short String
            """,
        constants: "true false null",
        Self.slashes + [.string("\"\"\"", lines: true)] + [.string("\""), .character] + [
            .prefixed("@", .meta), .number, .words(),
        ]
    )

    static let csharp = Language(
        "C#",
        "csharp",
        keywords: """
            abstract as async await base break case catch checked class const continue default delegate do else enum event
            explicit extern finally fixed for foreach get goto if implicit in init interface internal is lock namespace new
            operator out override params partial private protected public readonly record ref required return sealed set
            sizeof stackalloc static struct switch this throw try typeof unchecked unsafe using var virtual volatile when
            where while with yield
            """,
        types: """
            bool byte char decimal double dynamic float int long nint object sbyte short string uint ulong ushort void
            Boolean Dictionary Exception Guid IEnumerable Int32 Int64 List String Task
            """,
        constants: "true false null",
        Self.slashes + [
            .lineStart("#", .meta), .string("\"\"\"", lines: true),
            .between("$@\"", "\"", .string), .between("@\"", "\"", .string),
            .between("$\"", "\"", .string, lines: false),
        ] + [.string("\""), .character] + [.prefixed("@", .variable), .number, .words()]
    )

    static let php = Language(
        "PHP",
        "php",
        keywords: """
            abstract and array as break callable case catch class clone const continue declare default do echo else elseif
            empty enddeclare endfor endforeach endif endswitch endwhile enum exit extends final finally fn for foreach
            function global goto if implements include include_once instanceof insteadof interface isset list match namespace
            new or print private protected public readonly require require_once return static switch throw trait try unset
            use var while xor yield
            """,
        types: "bool float int iterable mixed never object self string void",
        constants: "true false null TRUE FALSE NULL",
        [.literal("<?php", .meta), .literal("<?=", .meta), .literal("?>", .meta)] + Self.slashes + [
            .between("#[", "]", .meta), .lineComment("#"), .string("\"", lines: true), .string("'", lines: true),
            .prefixed("$", .variable), .number, .words(),
        ]
    )
}
