internal import Foundation
package import PorticoDiagnostics

/// What was read of one client's folder, and the site's settings: nothing else reaches its portal.
package struct ClientSource: Sendable {
    /// The client's folder: `acme`.
    package var slug: String
    /// YAML, CSV, Markdown and JSON files by path relative to the content root.
    package var texts: [SourceFile]
    /// All other files.
    package var assets: [Asset]
    package var settings: SiteSettings
    /// Whether a text could not be read at all: what it holds must not be called missing.
    package var hasUnreadableText = false

    package init(slug: String, texts: [SourceFile], assets: [Asset], settings: SiteSettings) {
        self.slug = slug
        self.texts = texts
        self.assets = assets
        self.settings = settings
    }
}

extension ClientSource {
    /// All files by path; texts that nobody reads, `attachments`, are files like any other.
    package func assets(with attachments: [SourceFile]) -> [String: Asset] {
        let texts = attachments.map { Asset(path: $0.path, bytes: Data($0.text.utf8)) }
        return Dictionary((assets + texts).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
