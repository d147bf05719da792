extension Sequence<Diagnostic> {
    /// Sorted by place, each finding once: the order in which every report prints them.
    package func sortedWithoutRepetitions() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted()
    }

    /// Whether anything of this keeps a build from being published; with `strict`, warnings do too.
    package func containsError(strict: Bool = false) -> Bool {
        contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }

    /// Warnings made errors, as `--strict` asks for.
    package func madeStrict() -> [Diagnostic] {
        map { diagnostic in
            var result = diagnostic
            if result.severity == .warning { result.severity = .error }
            return result
        }
    }

    /// How many there are of each severity: `1 error, 3 warnings`; nil for none.
    package func counted() -> String? {
        var counts: [Diagnostic.Severity: Int] = [:]
        for diagnostic in self { counts[diagnostic.severity, default: 0] += 1 }
        let parts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
            guard let count = counts[severity] else { return nil }
            return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
