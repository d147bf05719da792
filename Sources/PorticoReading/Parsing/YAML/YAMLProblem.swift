import PorticoDiagnostics
internal import PorticoModel
internal import Yams

/// Explains libyaml's errors in terms that an author can use.
struct YAMLProblem {
    let diagnostic: Diagnostic
    /// Where libyaml noticed an error of which it does not know the cause; nil for other errors.
    private(set) var mark: SourcePosition?

    init(_ error: any Error, in source: SourceText) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            diagnostic = Self.syntax(problem, at: mark, since: context, in: source)
            if diagnostic.check == .yamlSyntax { self.mark = SourcePosition(line: mark.line, column: mark.column) }
        case .composer(_, let problem, let mark, _):
            diagnostic = Self.composition(problem, at: mark, in: source)
        case .reader(let problem, let offset, _, let yaml):
            diagnostic = Self.unreadable(problem, offset: offset, yaml: yaml, in: source)
        case .duplicatedKeysInMapping(let duplicates, let context):
            diagnostic = Self.duplicate(duplicates.first ?? "", first: context.mark, in: source)
        default:
            diagnostic = DecodingProblem(.yamlSyntax, "cannot read this file as YAML")
                .diagnostic(at: SourceRange(file: source.path, line: 1))
        }
    }

    private static func syntax(
        _ problem: String,
        at mark: Mark,
        since context: YamlError.Context?,
        in source: SourceText
    ) -> Diagnostic {
        let place = place(mark, in: source)
        var result = DecodingProblem(.yamlSyntax, "not valid YAML: \(problem)")
        if problem.contains("nest") && problem.contains("level") {
            result = DecodingProblem(.tooDeep, "values are nested deeper than \(YAMLReader.depthLimit) levels")
        } else if source.line(mark.line).indentation.contains("\u{A0}") {
            let column = source.line(mark.line).indentation.unicodeScalars.prefix { $0 != "\u{A0}" }.count + 1
            return noBreakSpace.diagnostic(
                at: source.range(at: SourcePosition(line: mark.line, column: column), length: 1)
            )
        } else if source.byte(at: place.start) == UInt8(ascii: "\t") || source.line(mark.line).hasPrefix("\t") {
            result = DecodingProblem(.tab, "there is a tab where YAML needs spaces", fix: "indent with spaces")
        } else if problem.contains("mapping values are not allowed") {
            result.summary = "this line is indented as if it continued the value above it, but it contains a key"
            result.fix = "give every key of one item the same indentation, or put the value above in quotes"
        } else if problem.contains("did not find expected '-' indicator") || problem.contains("expected key") {
            result.explanation = "the line neither continues the previous one nor starts a new key"
            result.fix = "give every key of one item the same indentation, and put values with several words in quotes"
        }
        let related = context.map { [Diagnostic.Related(place: Self.place($0.mark, in: source), message: $0.text)] }
        return result.diagnostic(at: place, related: related ?? [])
    }

    static var noBreakSpace: DecodingProblem {
        DecodingProblem(
            .tab,
            "there is a no-break space where YAML needs a space",
            explanation: "it looks like a space but is not one; text pasted from web pages often contains it",
            fix: "indent with ordinary spaces"
        )
    }

    /// Returns advice for a character that YAML reserves and that often begins a sentence.
    static func quoteOrWriteOut(_ mark: Character) -> String {
        "put text that starts with \(mark) in quotes; write out repeated values"
    }

    private static func composition(_ problem: String, at mark: Mark, in source: SourceText) -> Diagnostic {
        let place = place(mark, in: source)
        if problem.contains("alias") {
            return DecodingProblem(.alias, "aliases (*name) are not supported", fix: quoteOrWriteOut("*"))
                .diagnostic(at: place)
        }
        return DecodingProblem(
            .severalDocuments,
            "a second document starts here",
            fix: "keep only one document in the file, without a line ---"
        ).diagnostic(at: place)
    }

    private static func unreadable(_ problem: String, offset: Int?, yaml: String, in source: SourceText) -> Diagnostic {
        let before = yaml.prefix(offset ?? 0)
        let position = source.position(of: before.utf8.count)
        return DecodingProblem(.controlCharacter, "YAML does not allow this character: \(problem)")
            .diagnostic(at: source.range(at: position, length: 1))
    }

    private static func duplicate(_ key: String, first: Mark, in source: SourceText) -> Diagnostic {
        let firstPlace = SourcePosition(line: first.line, column: first.column)
        let second = DuplicateKey(key, after: firstPlace).find(in: source)
        return DecodingProblem(
            .duplicateKey,
            "the key \"\(key)\" occurs twice",
            fix: "keep one of the two"
        ).diagnostic(
            at: source.range(at: second, length: key.unicodeScalars.count),
            related: [
                .init(place: source.range(at: firstPlace, length: key.unicodeScalars.count), message: "first here")
            ]
        )
    }

    private static func place(_ mark: Mark, in source: SourceText) -> SourceRange {
        // libyaml reports the end of the file; use the end of the last line with content instead.
        var position = SourcePosition(line: mark.line, column: mark.column)
        if source.offset(of: position) >= source.bytes.count {
            var last = min(position.line, source.lineCount)
            while last > 1, source.line(last).allSatisfy(\.isWhitespace) { last -= 1 }
            position = SourcePosition(line: last, column: source.line(last).unicodeScalars.count + 1)
        }
        return source.range(at: position, length: 1)
    }
}

/// Finds the second occurrence of a duplicate key, because Yams reports only the first.
private struct DuplicateKey {
    let key: String
    let first: SourcePosition

    init(_ key: String, after first: SourcePosition) {
        self.key = key
        self.first = first
    }

    /// Returns its position. In block style it is in the same column on a later line; in flow style it is later in the
    /// same braces.
    func find(in source: SourceText) -> SourcePosition {
        let line = Array(source.line(first.line).unicodeScalars)
        let flowStart = first.column + key.unicodeScalars.count
        if let column = occurrence(in: line, from: flowStart) {
            return SourcePosition(line: first.line, column: column)
        }
        var later = first.line + 1
        while later <= source.lineCount {
            let scalars = Array(source.line(later).unicodeScalars)
            if let column = occurrence(in: scalars, from: 1), column == first.column || isInFlow(source) {
                return SourcePosition(line: later, column: column)
            }
            later += 1
        }
        return first
    }

    private func isInFlow(_ source: SourceText) -> Bool { source.line(first.line).contains("{") }

    private func occurrence(in scalars: [Unicode.Scalar], from column: Int) -> Int? {
        let word = Array(key.unicodeScalars)
        guard scalars.count > word.count, column >= 1 else { return nil }
        var start = column - 1
        while start + word.count < scalars.count {
            let isWhole = start == 0 || " {,\"'-".unicodeScalars.contains(scalars[start - 1])
            let behind = scalars[start + word.count]
            if isWhole, Array(scalars[start..<start + word.count]) == word, ":\"'".unicodeScalars.contains(behind) {
                return start + 1
            }
            start += 1
        }
        return nil
    }
}

extension String {
    /// The whitespace before the first visible character.
    fileprivate var indentation: Substring { prefix(while: \.isWhitespace) }
}
