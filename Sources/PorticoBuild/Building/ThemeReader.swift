import PorticoDiagnostics
import PorticoRendering

/// Reads the site's own templates, styles and words.
struct ThemeReader {
    let fileSystem: any FileSystem
    /// The folder of the site's own theme; nil where there is none.
    let folder: String?

    func read() throws -> (theme: Theme?, findings: Findings) {
        var findings = Findings()
        let overrides = try readOverrides(&findings)
        let loaded = Theme.load(overrides: overrides)
        findings.add(loaded.diagnostics, texts: overrides)
        return (loaded.theme, findings)
    }

    /// The files in the folders of a theme; what stands beside these folders is for people.
    private func readOverrides(_ findings: inout Findings) throws -> [SourceFile] {
        guard let folder else { return [] }
        guard let parts = try fileSystem.entries(of: folder) else {
            throw BuildFailure(
                .noInput,
                "there is no templates folder \"\(folder)\"",
                fix: "name yours with --templates"
            )
        }
        var result: [SourceFile] = []
        // A template beside the folders takes no file's place: it is refused with the likely path.
        for stray in parts where stray.kind == .file && stray.name.hasSuffix(".mustache") {
            result.append(SourceFile(path: stray.name, text: ""))
        }
        for part in parts
        where part.kind == .folder && !IgnoredNames.contains(part.name) {
            let tree = try PortalTree(of: "\(folder)/\(part.name)", fileSystem)
            for name in tree.files.map(\.path)
            where !name.split(separator: "/").contains(where: { IgnoredNames.contains(String($0)) }) {
                let path = "\(part.name)/\(name)"
                guard let bytes = try fileSystem.contents(of: "\(folder)/\(path)", limit: 64 << 20) else { continue }
                let decoded = TextDecoding(bytes, path: path)
                findings.add(decoded.diagnostics, texts: [decoded.file])
                result.append(decoded.file)
            }
        }
        return result
    }
}
