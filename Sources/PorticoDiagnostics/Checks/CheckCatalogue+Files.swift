extension CheckCatalogue {
    /// What folders, files and their names are held against.
    package static let files: [RuleDescription] = [
        check(
            "active-drawing",
            .error,
            "A drawing runs no program and fetches nothing",
            fix: "export it anew as a plain drawing"
        ),
        check("case-collision", .error, "No two names differ in capitals alone", fix: "rename one of the files"),
        check("file-too-large", .error, "A text has at most 4 MiB", fix: "divide it, or hand it over from files/"),
        check("folders-too-deep", .error, "Folders are not nested without end", fix: "put the files higher"),
        check("invalid-utf8", .error, "Every text is UTF-8", fix: "save the file as UTF-8"),
        check(
            "no-settings",
            .error,
            "A content folder holds a portico.yml",
            fix: "write one with supplier: {name: …}, or run portico init"
        ),
        check(
            "not-a-client",
            .warning,
            "Every folder of the content is a client's",
            fix: "add a client.yml, or move the folder away"
        ),
        check("not-a-file", .error, "Nothing but files and folders stands in the content", fix: "remove it"),
        check("output-collision", .error, "No two sources become one file of the portal", fix: "rename one of them"),
        check(
            "output-path",
            .error,
            "What is published has a name that is safe everywhere",
            fix: "rename the file or folder it is made of"
        ),
        check("same-portal", .error, "No two clients become one portal", fix: "rename one of the folders"),
        check(
            "stray-file",
            .warning,
            "Every file belongs to a part of the portal",
            fix: "move it to docs/, guides/, training/ or files/"
        ),
        check("symbolic-link", .error, "No link leads out of the content", fix: "put the file itself in its place"),
        check(
            "too-many-files",
            .error,
            "A client's folder has a bearable number of files",
            fix: "move what is not published away"
        ),
        check("unsafe-name", .error, "A file's name is safe in an address and on every system", fix: "rename the file"),
    ]
}
