import PorticoDiagnostics
import PorticoMarkdown

// What can be wrong with a file or link before anyone looks into it.
extension Diagnostic {
    static func leavingLink(_ path: String) -> Diagnostic {
        link(
            path,
            "this symbolic link leads out of the client's folder",
            "a portal is made of its client's folder alone",
            "put a copy of the file here"
        )
    }

    static func leavingThemeLink(_ path: String) -> Diagnostic {
        link(
            path,
            "this symbolic link leads out of the folder of templates",
            "what stands in a theme is put into every client's portal",
            "put a copy of the file here"
        )
    }

    static func danglingLink(_ path: String) -> Diagnostic {
        link(path, "this symbolic link leads nowhere", "", "remove the link, or restore what it points to")
    }

    static func loopingLink(_ path: String) -> Diagnostic {
        link(path, "this symbolic link leads round in a circle", "", "remove the link")
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
            summary: "neither a file nor a folder",
            fix: "remove it"
        )
    }

    static func tooLarge(_ path: String) -> Diagnostic {
        Diagnostic(
            .fileTooLarge,
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.textBytes >> 20) MiB of text in one file",
            fix: "divide the file, or hand it over as it is from the files folder"
        )
    }

    static func tooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            .foldersTooDeep,
            place: SourceRange(file: path, line: 1),
            summary: "more than \(ReadingBounds.depth) folders in one another"
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
        "Folders are not nested without end",
        fix: "put the files higher"
    )
    static let notAFile = Check(
        .files,
        "not-a-file",
        .error,
        "Nothing but files and folders stands in the content",
        fix: "remove it"
    )
    static let symbolicLink = Check(
        .files,
        "symbolic-link",
        .error,
        "No link leads out of the content",
        fix: "put the file itself in its place"
    )
    static let tooManyFiles = Check(
        .files,
        "too-many-files",
        .error,
        "A client's folder has a bearable number of files",
        fix: "move what is not published away"
    )
}
