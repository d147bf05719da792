extension Sequence<Diagnostic> {
    /// Returns the diagnostics sorted by place, each one once. Every report prints them in this order.
    package func sortedWithoutRepetitions() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for diagnostic in sorted() {
            // Equal ones stand side by side, perhaps with others that have the same place, rule and summary.
            let peers = result.reversed().prefix { !($0 < diagnostic) }
            if !peers.contains(diagnostic) { result.append(diagnostic) }
        }
        return result
    }

    /// Returns whether any of these stop a build from being published. With `strict`, warnings do too.
    package func containsError(strict: Bool = false) -> Bool {
        contains { $0.severity == .error || (strict && $0.severity == .warning) }
    }

    /// Returns the diagnostics with warnings turned into errors, as `--strict` requires.
    package func madeStrict() -> [Diagnostic] {
        map { diagnostic in
            var result = diagnostic
            if result.severity == .warning { result.severity = .error }
            return result
        }
    }

    /// Returns the number of each severity, such as `1 error, 3 warnings`, or nil if there are none.
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
