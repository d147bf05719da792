import PorticoDiagnostics
import PorticoMarkdown

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
            .symbolicLink,
            place: SourceRange(file: path, line: 1),
            summary: summary,
            explanation: explanation,
            fix: fix
        )
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .notAFile,
            place: SourceRange(file: path, line: 1),
            summary: "this is neither a file nor a folder",
            fix: "remove it"
        )
    }

    static func tooLarge(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileTooLarge,
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.textBytes >> 20) MiB of text in one file",
            fix: "split the file, or put it in files/ to publish it unchanged"
        )
    }

    static func tooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            .foldersTooDeep,
            place: SourceRange(file: path, line: 1),
            summary: "folders are nested more than \(ReadingBounds.depth) levels deep"
        )
    }

    static func tooManyFiles(_ path: String) -> Diagnostic {
        Diagnostic(
            .tooManyFiles,
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.files) files for one client"
        )
    }
}

extension Check {
    static let foldersTooDeep = Check(
        .files,
        "folders-too-deep",
        .error,
        "Folders are nested at most 32 levels deep",
        fix: "move the files to a higher folder"
    )
    static let notAFile = Check(
        .files,
        "not-a-file",
        .error,
        "The content consists only of files and folders",
        fix: "remove it"
    )
    static let symbolicLink = Check(
        .files,
        "symbolic-link",
        .error,
        "No symbolic link leads out of the client's folder",
        fix: "replace it with a copy of the file"
    )
    static let tooManyFiles = Check(
        .files,
        "too-many-files",
        .error,
        "A client's folder has a reasonable number of files",
        fix: "move files that are not published elsewhere"
    )
}
