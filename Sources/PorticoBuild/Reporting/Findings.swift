package import PorticoDiagnostics

/// Diagnostics together with the texts they refer to. Keeps just the text needed to print them.
package struct Findings: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// The texts, keyed by the path that the diagnostics use.
    package private(set) var texts: [String: SourceFile] = [:]

    package init() {}

    /// Adds diagnostics and those of `texts` that they refer to.
    package mutating func add(_ more: [Diagnostic], texts files: [SourceFile] = []) {
        guard !more.isEmpty else { return }
        diagnostics += more
        let named = Set(more.flatMap { [$0.place.file] + $0.related.map(\.place.file) })
        for file in files where named.contains(file.path) { texts[file.path] = file }
    }

    /// Adds the texts of files to which diagnostics already refer.
    mutating func addTexts(_ files: [SourceFile]) {
        let named = Set(diagnostics.flatMap { [$0.place.file] + $0.related.map(\.place.file) })
        for file in files where named.contains(file.path) { texts[file.path] = file }
    }

    package mutating func add(_ other: Findings) {
        diagnostics += other.diagnostics
        texts.merge(other.texts) { first, _ in first }
    }

    /// Sorts the diagnostics by place and removes repetitions.
    package mutating func sort() { diagnostics = diagnostics.sortedWithoutRepetitions() }

    /// Returns a copy with `prefix` before every path: `acme/plan.yml` → `Content/acme/plan.yml`.
    package func prefixed(_ prefix: String) -> Findings {
        var result = Findings()
        result.diagnostics = diagnostics.map { diagnostic in
            var moved = diagnostic
            moved.place.file = prefix + moved.place.file
            for index in moved.related.indices {
                moved.related[index].place.file = prefix + moved.related[index].place.file
            }
            return moved
        }
        result.texts = Dictionary(uniqueKeysWithValues: texts.map { (prefix + $0.key, $0.value) })
        return result
    }

    /// Keeps only the diagnostics of one severity.
    package mutating func keep(_ severity: Diagnostic.Severity) {
        diagnostics.removeAll { $0.severity != severity }
    }

    package func count(_ severity: Diagnostic.Severity) -> Int {
        diagnostics.count { $0.severity == severity }
    }
}

extension SourceFile {
    /// Returns the file with `prefix` before its path.
    func prefixed(_ prefix: String) -> SourceFile { SourceFile(path: prefix + path, text: text) }
}
