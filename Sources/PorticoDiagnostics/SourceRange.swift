/// A position in a text. Line and column count from 1; a column counts Unicode scalars, and a tab counts as one.
package struct SourcePosition: Sendable, Hashable, Comparable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (first: SourcePosition, second: SourcePosition) -> Bool {
        (first.line, first.column) < (second.line, second.column)
    }
}

/// A location: a file and the half-open range from `start` up to but not including `end`.
package struct SourceRange: Sendable, Hashable, Comparable {
    package var file: String
    package var start: SourcePosition
    package var end: SourcePosition

    package init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// Creates a range at a single point, whose caret is one character wide.
    package init(file: String, line: Int, column: Int = 1) {
        let point = SourcePosition(line: line, column: column)
        self.init(file: file, start: point, end: point)
    }

    package static func < (first: SourceRange, second: SourceRange) -> Bool {
        (first.file, first.start, first.end) < (second.file, second.start, second.end)
    }
}
