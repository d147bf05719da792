import Foundation
import PorticoDiagnostics
import PorticoMarkdown
import PorticoModel
import Testing

/// Pairs of what is given and what is expected, a file a feature, in `Pairs/`. Files named `gfm-…` are read as GFM.
///
/// With `PORTICO_RECORD=1` the files are written anew from what is rendered, and the run fails.
@Suite struct PairTests {
    @Test(arguments: PairFile.all)
    func rendersAsWrittenDown(_ file: PairFile) throws {
        let pairs = try file.pairs()
        try #require(!pairs.isEmpty)
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try file.record(pairs.map(file.rendered))
            Issue.record("recorded \(file.name)")
            return
        }
        for pair in pairs {
            let rendered = file.rendered(pair)
            #expect(rendered.html == pair.html, "\(file.name): \(pair.name)")
            #expect(rendered.diagnostics == pair.diagnostics, "\(file.name): \(pair.name)")
        }
    }

    @Test func sixtyCasesOfGFMAreThere() throws {
        let counts = try PairFile.all.filter(\.isGFM).map { try $0.pairs().count }
        #expect(counts.reduce(0, +) >= 60)
    }
}

/// One example: Markdown, the HTML it becomes, and what there is to say about it.
struct Pair {
    var name: String
    var markdown: String
    var html: String
    var diagnostics: String

    /// What stands between the fences: Markdown, HTML and diagnostics, with a line `.` between them.
    init(name: String, lines: [Substring]) {
        let fields = lines.split(separator: ".", omittingEmptySubsequences: false).map { $0.joined(separator: "\n") }
        self.init(name: name, markdown: fields[0] + "\n", html: fields.count > 1 ? fields[1] : "")
        diagnostics = fields.count > 2 ? fields[2] : ""
    }

    init(name: String, markdown: String, html: String, diagnostics: String = "") {
        self.name = name
        self.markdown = markdown
        self.html = html
        self.diagnostics = diagnostics
    }
}

/// A file of pairs: under each heading a fence `example`, holding the Markdown, a line `.`, the HTML, and, if anything is
/// to be reported, another `.` and a line `line:column severity rule: summary` each.
struct PairFile: Sendable, CustomTestStringConvertible {
    var url: URL

    static let all: [PairFile] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Pairs")
        let files = try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return (files ?? []).filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.map(PairFile.init)
    }()

    private static let fence = String(repeating: "`", count: 16)

    var name: String { url.deletingPathExtension().lastPathComponent }
    var isGFM: Bool { name.hasPrefix("gfm-") }
    var testDescription: String { name }

    func pairs() throws -> [Pair] {
        var pairs: [Pair] = []
        var name = ""
        var body: [Substring]?
        for line in try String(contentsOf: url, encoding: .utf8).split(
            separator: "\n",
            omittingEmptySubsequences: false
        ) {
            if line.hasPrefix(Self.fence) {
                if let body { pairs.append(Pair(name: name, lines: body)) }
                body = body == nil ? [] : nil
            } else if body != nil {
                body?.append(line)
            } else if line.hasPrefix("## ") {
                name = String(line.dropFirst(3))
            }
        }
        return pairs
    }

    /// The pair as it is rendered now.
    func rendered(_ pair: Pair) -> Pair {
        var options = MarkdownOptions()
        options.bare = isGFM
        options.smartPunctuation = name == "smart-punctuation"
        options.allowsHTML = name == "html-allowed"
        let result = render(pair.markdown.replacing("→", with: "\t"), options: options)
        let diagnostics = result.diagnostics.sorted().map {
            "\($0.place.start.line):\($0.place.start.column) \($0.severity) \($0.rule): \($0.summary)"
                + ($0.fix.isEmpty ? "" : " (\($0.fix))")
        }
        var html = result.html
        if html.hasSuffix("\n") { html.removeLast() }
        return Pair(
            name: pair.name,
            markdown: pair.markdown,
            html: html,
            diagnostics: diagnostics.joined(separator: "\n")
        )
    }

    func record(_ pairs: [Pair]) throws {
        let old = try String(contentsOf: url, encoding: .utf8)
        var text = old.components(separatedBy: "\n## ")[0]
        if !text.hasSuffix("\n") { text += "\n" }
        for pair in pairs {
            text += "\n## \(pair.name)\n\n\(Self.fence) example\n\(pair.markdown).\n\(pair.html)\n"
            if !pair.diagnostics.isEmpty { text += ".\n\(pair.diagnostics)\n" }
            text += "\(Self.fence)\n"
        }
        try text.write(to: url, atomically: true, encoding: .utf8)
    }
}
