import Crypto
import Foundation

/// The script that every page of the preview carries, and its styles.
enum PreviewScript {
    static let text = String(decoding: PackageResources.preview_js, as: UTF8.self)
    /// Of the bar and the findings, which are apart from the page's own styles.
    static let barStyles = String(decoding: PackageResources.bar_css, as: UTF8.self)
    /// Of what the preview adds to the page: marks beside links, and room for the bar.
    static let pageStyles = String(decoding: PackageResources.page_css, as: UTF8.self)
    /// Of the pages that are the preview's own.
    static let startStyles = String(decoding: PackageResources.start_css, as: UTF8.self)

    /// The hash that lets the script run. Source: CSP Level 3, section 2.3.1.
    static let hash = hash(of: text)

    /// `'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`
    static func hash(of text: String) -> String {
        "'sha256-\(Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString())'"
    }
}
