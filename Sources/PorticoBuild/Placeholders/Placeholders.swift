package import PorticoDiagnostics

/// The texts of a new site or client that its user must replace: those in `<!…>` in the scaffolds' files, and the name
/// of the example's client. They are declared nowhere else.
package enum Placeholders {
    /// The name that `portico init` gives its client.
    package static let clientName = "Example Company"

    package static let texts: [String] = {
        let files = [PackageResources.portico_yml, PackageResources.client_yml, PackageResources.update_md]
        let marked = files.flatMap { bytes in
            String(decoding: bytes, as: UTF8.self).matches(of: /<!([^>]+)>/).map { String($0.1) }
        }
        return [clientName] + marked
    }()

    /// Returns a finding for each value of a data file or a status update that is still a placeholder.
    package static func left(in files: [SourceFile]) -> [Diagnostic] {
        files.filter { $0.path.hasSuffix(".yml") || $0.path.contains("status/") && $0.path.hasSuffix(".md") }
            .flatMap { file in
                guard mayContainOne(Array(file.text.utf8)) else { return [Diagnostic]() }
                let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
                return lines.enumerated().compactMap { index, line in finding(in: line, index + 1, of: file.path) }
            }
    }

    private static let written = texts.map { Array($0.utf8) }

    /// Whether one of the texts follows a colon. Almost no file has any, and its bytes are searched much faster.
    private static func mayContainOne(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { index in
            guard bytes[index] == UInt8(ascii: ":") else { return false }
            let value = bytes[(index + 1)...].drop { "\"' ".utf8.contains($0) }
            return written.contains { value.starts(with: $0) }
        }
    }

    private static func finding(in line: Substring, _ number: Int, of path: String) -> Diagnostic? {
        guard let (text, range) = value(in: line) else { return nil }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1
        let place = SourceRange(
            file: path,
            start: SourcePosition(line: number, column: column),
            end: SourcePosition(line: number, column: column + text.unicodeScalars.count)
        )
        return Diagnostic(
            .placeholderLeft,
            place: place,
            summary: "\"\(text)\" is the text of the example",
            explanation: "the client would read it",
            fix: "write your own"
        )
    }

    /// The placeholder that is the whole value of a key in `line`: `name: "Your Company"  # yours`.
    private static func value(in line: Substring) -> (String, Range<Substring.Index>)? {
        for text in texts {
            guard let range = line.firstRange(of: text) else { continue }
            let before = line[..<range.lowerBound].drop { $0 == " " }
            let after = line[range.upperBound...].drop { "\"' ".contains($0) }
            let key = before.reversed().drop { "\"' ".contains($0) }
            guard key.first == ":", before.first != "#", after.first.map({ ",}#\r".contains($0) }) ?? true else {
                continue
            }
            return (text, range)
        }
        return nil
    }
}

extension Check {
    package static let placeholderLeft = Check(
        .settings,
        "placeholder-left",
        .warning,
        "The texts of the example have been replaced",
        explanation:
            "`portico init` and `portico new client` write names, addresses and sentences to be written over. A client would read them.",
        fix: "write your own"
    )
}
