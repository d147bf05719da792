import Foundation
import Testing

/// A command whose output is recorded.
struct GoldenCommand: Sendable {
    /// Under which name. A `.txt` holds both outputs and the status, any other file standard output alone.
    var file: String
    var arguments: [String]

    static let all: [GoldenCommand] =
        reports(of: "check", forms: ["text", "json", "sarif", "github"], "--strict")
        + reports(of: "due", forms: ["text", "json"], "--days", "10")
        + reports(of: "overview", forms: ["text", "json"])
        + reports(of: "history", forms: ["text", "json"], "garden")
        + reports(of: "diff", forms: ["text", "json"], "garden")
        + [
            GoldenCommand("diff-two-weeks.txt", "diff", "garden", "2026-02-20", "2026-03-06"),
            GoldenCommand("diff-project.txt", "diff", "mill", "--project", "shop"),
            GoldenCommand("diff-german.txt", "diff", "brauerei"),
            GoldenCommand("mail.eml", "mail", "garden"),
            GoldenCommand("mail.html", "mail", "garden", "--form", "html"),
            GoldenCommand("mail-text.txt", "mail", "garden", "--form", "text"),
            GoldenCommand("mail-frozen.txt", "mail", "garden", "2026-03-06", "--form", "text"),
            GoldenCommand("mail-german.html", "mail", "brauerei", "--form", "html"),
            GoldenCommand("overview.html", "overview", "--html", "overview.html"),
            GoldenCommand("new-status-garden.md", "new", "status", "garden", "--date", "2026-03-27"),
            GoldenCommand("new-status-shop.md", "new", "status", "mill", "--project", "shop", "--date", "2026-03-27"),
            GoldenCommand("new-status-german.md", "new", "status", "brauerei", "--date", "2026-03-27"),
        ]

    private init(_ file: String, _ arguments: String...) {
        self.file = file
        self.arguments = arguments
    }

    private static func reports(of name: String, forms: [String], _ options: String...) -> [GoldenCommand] {
        forms.map { form in
            var command = GoldenCommand("\(name).\(form == "text" ? "txt" : form)", name)
            command.arguments += options + (form == "text" ? [] : ["--format", form])
            return command
        }
    }

    /// Runs it and returns what is recorded: the file it wrote, or what it printed.
    func run(in site: Site) async throws -> Data {
        let outcome = try await Program.run(arguments + ["--today", GoldenSite.today], in: site.folder)
        if let written = written(in: site) {
            try #require(outcome.status == 0, "\(outcome.errors)")
            defer { try? FileManager.default.removeItem(at: written) }
            return try Data(contentsOf: written)
        }
        return file.hasSuffix(".txt")
            ? Self.transcript(arguments.joined(separator: " "), outcome)
            : Data(outcome.output.utf8)
    }

    /// The file that the command writes: a draft, or the page of all clients.
    private func written(in site: Site) -> URL? {
        if arguments.contains("--html") { return site.folder.appending(path: "overview.html") }
        guard arguments.first == "new", let day = arguments.last else { return nil }
        let project = arguments.contains("--project") ? "\(arguments[2])/\(arguments[4])" : arguments[2]
        return site.folder.appending(path: "Content/\(project)/status/\(day).md")
    }

    /// What a user sees: the command, what it prints and how it ends.
    static func transcript(_ command: String, _ outcome: Program.Outcome) -> Data {
        let errors = outcome.errors.isEmpty ? "" : "--- standard error\n\(outcome.errors)"
        return Data("$ portico \(command)\n\(outcome.output)\(errors)--- status \(outcome.status)\n".utf8)
    }
}
