internal import Foundation
package import PorticoDiagnostics

/// The contents of one client's folder and the site's settings. A portal is built from nothing else.
package struct ClientSource: Sendable {
    /// The client's folder: `acme`.
    package var slug: String
    /// YAML, CSV, Markdown and JSON files by path relative to the content root.
    package var texts: [SourceFile]
    /// All other files.
    package var assets: [Asset]
    package var settings: SiteSettings
    /// Whether a text could not be read at all, so that its contents must not be reported as missing.
    package var hasUnreadableText = false

    package init(slug: String, texts: [SourceFile], assets: [Asset], settings: SiteSettings) {
        self.slug = slug
        self.texts = texts
        self.assets = assets
        self.settings = settings
    }
}

extension ClientSource {
    /// Returns all files by path. `attachments`, texts that portico does not read, count as ordinary files.
    package func assets(with attachments: [SourceFile]) -> [String: Asset] {
        let texts = attachments.map { Asset(path: $0.path, bytes: Data($0.text.utf8)) }
        return Dictionary((assets + texts).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
