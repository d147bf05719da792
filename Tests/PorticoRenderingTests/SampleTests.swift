import Foundation
import PorticoDiagnostics
import PorticoModel
import PorticoRendering
import Testing

@Suite struct ThePortalOfTheSample {
    private func files() throws -> [String: OutputFile] {
        let (theme, problems) = Theme.load(overrides: [])
        #expect(problems.map(\.summary) == [])
        let (files, diagnostics) = PortalRenderer(theme: try #require(theme)).render(SamplePortal.portal)
        #expect(diagnostics.map(\.summary) == [])
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0) })
    }

    /// Set PORTICO_SAMPLE to a folder to look at the pages.
    @Test func isWrittenWhereSomebodyWantsToLookAtIt() throws {
        let files = try files()
        guard let folder = ProcessInfo.processInfo.environment["PORTICO_SAMPLE"] else { return }
        for file in files.values {
            let url = URL(filePath: folder).appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            switch file.contents {
            case .text(let text): try Data(text.utf8).write(to: url)
            case .bytes(let data): try data.write(to: url)
            }
        }
    }
}
