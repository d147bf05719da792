import ArgumentParser
import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoMarkdown

struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Renders Markdown as an HTML fragment, without the page around it.",
        discussion: """
            Links are kept as written, because there is no portal to check them against; everything else is as in a build.
            With --bare, the text is read as on GitHub: CommonMark 0.30 with tables, strikethrough, task lists, bare
            addresses and raw HTML. Do not publish the result for text from someone you do not trust.

            Examples:

              portico markdown Content/acme/guides/booking.md
              portico markdown --bare < README.md

            \(ExitStatus.table)
            """
    )

    @Flag(help: "Read the text as GitHub does, and keep raw HTML.")
    var bare = false

    @Flag(help: "Make quotes, dashes and ellipses typographic.")
    var smart = false

    @Flag(help: "Allow safe HTML elements such as <kbd>.")
    var html = false

    @Argument(help: "The file to read. (default: standard input)", completion: .file(extensions: ["md"]))
    var file: String?

    func run() throws {
        let terminal = Terminal(Surroundings())
        let name = file ?? "standard input"
        guard let bytes = read() else {
            terminal.complain("error: cannot read \"\(name)\"\n")
            throw ExitCode(66)
        }
        let decoding = TextDecoding(Array(bytes), path: name)
        let text = decoding.file.text
        let document = MarkdownParser(options: options, include: include)
            .parse(decoding.file, firstLine: firstLine(of: text))
        let rendered = HTMLRenderer().render(document, links: LinksAsWritten())
        try FileHandle.standardOutput.write(contentsOf: Data(rendered.html.utf8))
        let diagnostics = decoding.diagnostics + rendered.diagnostics
        terminal.complain(
            TextReport(usesColor: terminal.usesColor).render(diagnostics) { $0 == name ? text : include($0)?.text }
        )
        if diagnostics.containsError() { throw ExitStatus.contentErrors }
    }

    private var options: MarkdownOptions {
        var options = MarkdownOptions()
        options.bare = bare
        options.smartPunctuation = smart
        options.allowsHTML = html
        return options
    }

    private func read() -> Data? {
        guard let file else { return try? FileHandle.standardInput.readToEnd() ?? Data() }
        return FileManager.default.contents(atPath: file)
    }

    /// GitHub does not recognize front matter, so with `--bare` the text starts on line 1.
    private func firstLine(of text: String) -> Int { bare ? 1 : FrontMatter.end(of: text) }

    private func include(_ path: String) -> SourceFile? {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        return TextDecoding(Array(bytes), path: path).file
    }
}
