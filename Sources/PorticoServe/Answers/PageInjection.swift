import PorticoDiagnostics

/// Puts the preview's script into a page. Everything else stays as it is published.
enum PageInjection {
    /// The element that carries what the script knows of the page.
    static let carrier = "<script type=\"application/json\" id=\"portico-preview\">"

    /// Returns the page with `notes` and the script behind the content policy, which allows this script by its hash and
    /// lets it ask the preview.
    static func page(_ html: String, notes: JSONValue) -> String {
        let data = notes.compactText.replacing("<", with: "\\u003c")
        let addition = "\(carrier)\(data)</script><script>\(PreviewScript.text)</script>"
        guard let start = html.firstRange(of: policyStart),
            let end = html[start.upperBound...].firstRange(of: "\">")
        else { return inserting(addition, intoHeadOf: html) }
        let policy = relaxed(String(html[start.upperBound..<end.lowerBound]))
        return html[..<start.upperBound] + policy + html[end] + addition + html[end.upperBound...]
    }

    private static let policyStart = "<meta http-equiv=\"Content-Security-Policy\" content=\""

    /// `default-src 'none'; script-src 'self'` → `default-src 'none'; script-src 'self' 'sha256-…'; connect-src 'self'`
    static func relaxed(_ policy: String) -> String {
        var parts = policy.split(separator: ";").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.map(String.init)
        let defaults = parts.first { $0.hasPrefix("default-src ") }?.dropFirst("default-src ".count) ?? "*"
        add(PreviewScript.hash, to: "script-src", of: &parts, otherwise: String(defaults))
        add("'self'", to: "connect-src", of: &parts, otherwise: String(defaults))
        return parts.joined(separator: "; ")
    }

    /// Adds a source to a directive. A directive that is missing means the sources of `default-src`.
    private static func add(_ source: String, to name: String, of parts: inout [String], otherwise defaults: String) {
        let index = parts.firstIndex { $0.hasPrefix(name + " ") }
        let known = index.map { String(parts[$0].dropFirst(name.count + 1)) } ?? defaults
        let sources = known.split(separator: " ").map(String.init).filter { $0 != "'none'" }
        let all = sources.contains(source) ? sources : sources + [source]
        let directive = "\(name) \(all.joined(separator: " "))"
        if let index { parts[index] = directive } else { parts.append(directive) }
    }

    private static func inserting(_ addition: String, intoHeadOf html: String) -> String {
        guard let head = html.firstRange(of: "<head>") else { return addition + html }
        return html[..<head.upperBound] + addition + html[head.upperBound...]
    }
}
