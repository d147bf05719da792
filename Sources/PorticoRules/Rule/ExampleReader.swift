import PorticoDiagnostics
import PorticoModel

/// Reads the text of ``RuleExamples`` line by line. It is strict: an unknown kind of line is an error.
struct ExampleReader {
    private enum Variant { case breaking, passing }

    private struct Line {
        /// The folder that the line belongs to; nil for both.
        var variant: Variant?
        var text: Substring
    }

    private struct File {
        var path: String
        /// The folder that the file belongs to; nil for both.
        var variant: Variant?
        var lines: [Line] = []
    }

    private var circumstances = ExampleCircumstances()
    private var files: [File] = []
    private var message: String?
    /// The index of the file that contains the mark.
    private var markedFile: Int?
    private var lineNumber = 0

    mutating func read(_ line: Substring) throws(MalformedExample) {
        lineNumber += 1
        guard line.last != " " else { throw malformed("a space at the end of the line") }
        if line.hasPrefix("→ ") {
            try readMessage(line.dropFirst(2))
        } else if let content = Self.content(of: line) {
            try add(content)
        } else if line.contains(" ") {
            guard files.isEmpty, circumstances.read(line) else {
                throw malformed("neither a path nor a known sentence")
            }
        } else {
            try addFile(line)
        }
    }

    func finish() throws(MalformedExample) -> (breaking: RuleExample, passing: RuleExample) {
        guard let message, let markedFile else { throw malformed("no message, or nothing marked with «…»") }
        let marked = MarkedText(text(of: files[markedFile], in: .breaking))
        guard let place = marked.marked else { throw malformed("a « without a »") }
        let range = SourceRange(file: files[markedFile].path, start: place.start, end: place.end)
        var breaking = try example(.breaking)
        let passing = try example(.passing)
        guard breaking != passing else { throw malformed("nothing differs") }
        breaking.finding = RuleExample.Finding(place: range, message: message)
        return (breaking, passing)
    }

    // MARK: Lines

    /// Returns a line of a file without its first two characters, or nil for any other line.
    private static func content(of line: Substring) -> Line? {
        switch line.prefix(2) {
        case "", "  ": Line(text: line.dropFirst(2))
        case "-", "- ": Line(variant: .breaking, text: line.dropFirst(2))
        case "+", "+ ": Line(variant: .passing, text: line.dropFirst(2))
        default: nil
        }
    }

    private mutating func add(_ line: Line) throws(MalformedExample) {
        guard let file = files.indices.last else { throw malformed("a line that belongs to no file") }
        guard line.variant == nil || files[file].variant == nil else {
            throw malformed("a + or - on a line, although its file already has one")
        }
        if line.text.contains("«") || line.text.contains("»") {
            guard markedFile == nil, line.text.count(where: { $0 == "«" || $0 == "»" }) == 2,
                (line.variant ?? files[file].variant) != .passing
            else { throw malformed("exactly one place must be marked, on a line that breaks the rule") }
            markedFile = file
        }
        files[file].lines.append(line)
    }

    private mutating func addFile(_ line: Substring) throws(MalformedExample) {
        let variant: Variant? = line.hasPrefix("-") ? .breaking : line.hasPrefix("+") ? .passing : nil
        let path = variant == nil ? line : line.dropFirst()
        guard path.contains("."), !files.contains(where: { $0.path == path }) else {
            throw malformed("\"\(path)\" is not a valid file path, or occurs twice")
        }
        files.append(File(path: String(path), variant: variant))
    }

    private mutating func readMessage(_ words: Substring) throws(MalformedExample) {
        guard message == nil, let last = files.last?.lines.last?.text, last.contains("«") else {
            throw malformed("a message must follow the marked line, exactly once")
        }
        message = String(words)
    }

    // MARK: Folders

    private func example(_ variant: Variant) throws(MalformedExample) -> RuleExample {
        var result: [RuleExample.File] = []
        for file in files where file.variant == nil || file.variant == variant {
            let text = MarkedText(text(of: file, in: variant)).text
            guard !text.isEmpty, text.last != "\n" else {
                throw malformed("\(file.path) has no lines or ends with an empty line")
            }
            result.append(RuleExample.File(path: file.path, text: text))
        }
        return RuleExample(circumstances: circumstances, files: result)
    }

    /// Returns the lines of `file` in one of the folders, including the marks.
    private func text(of file: File, in variant: Variant) -> String {
        file.lines.filter { $0.variant == nil || $0.variant == variant }.map(\.text).joined(separator: "\n")
    }

    private func malformed(_ reason: String) -> MalformedExample { MalformedExample(line: lineNumber, reason: reason) }
}
