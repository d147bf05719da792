import PorticoDiagnostics

// Problems with a file or link that are found before its contents are read.
extension Diagnostic {
    static func leavingLink(_ path: String) -> Diagnostic {
        link(
            path,
            "this symbolic link leads out of the client's folder",
            "a portal is built from its client's folder only",
            "put a copy of the file here"
        )
    }

    static func leavingThemeLink(_ path: String) -> Diagnostic {
        link(
            path,
            "this symbolic link leads out of the templates folder",
            "theme files are published in every client's portal",
            "put a copy of the file here"
        )
    }

    static func danglingLink(_ path: String) -> Diagnostic {
        link(path, "this symbolic link is broken", "", "remove the link, or restore its target")
    }

    static func loopingLink(_ path: String) -> Diagnostic {
        link(path, "this symbolic link points to itself, directly or through other links", "", "remove the link")
    }

    private static func link(_ path: String, _ summary: String, _ explanation: String, _ fix: String) -> Diagnostic {
        Diagnostic(
            rule: "symbolic-link",
            place: SourceRange(file: path, line: 1),
            summary: summary,
            explanation: explanation,
            fix: fix
        )
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "not-a-file",
            place: SourceRange(file: path, line: 1),
            summary: "this is neither a file nor a folder",
            fix: "remove it"
        )
    }

    static func tooLarge(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "file-too-large",
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.textBytes >> 20) MiB of text in one file",
            fix: "split the file, or put it in files/ to publish it unchanged"
        )
    }

    static func tooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "folders-too-deep",
            place: SourceRange(file: path, line: 1),
            summary: "folders are nested more than \(ReadingBounds.depth) levels deep"
        )
    }

    static func tooManyFiles(_ path: String) -> Diagnostic {
        Diagnostic(
            rule: "too-many-files",
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.files) files for one client"
        )
    }
}
