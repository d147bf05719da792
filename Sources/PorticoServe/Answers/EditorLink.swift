import Foundation

/// Makes addresses that open a file at a line in the author's editor.
package struct EditorLink: Sendable {
    /// What is used if nothing else is set: Visual Studio Code.
    package static let usual = "vscode://file{path}:{line}:{column}"
    /// The variable that replaces it.
    package static let variable = "PORTICO_EDITOR"

    private let template: String
    /// The absolute path of the folder that paths are relative to.
    private let folder: String

    /// Returns nil if the template is no address with `{path}`, or one that a browser would run as a script.
    package init?(template: String, folder: String) {
        let scheme = template.prefix { $0 != ":" }.lowercased()
        let isScheme = scheme.wholeMatch(of: /[a-z][a-z0-9+.\-]*/) != nil
        guard isScheme, template.contains("{path}"), !["javascript", "data", "vbscript"].contains(scheme) else {
            return nil
        }
        self.template = template
        self.folder = folder
    }

    /// `Content/acme/plan.yml`, 4, 7 → `vscode://file/home/me/site/Content/acme/plan.yml:4:7`
    package func address(_ path: String, line: Int = 1, column: Int = 1) -> String {
        let full = path.hasPrefix("/") ? path : "\(folder)/\(path)"
        let plain = URL(filePath: full).standardized.path(percentEncoded: false)
        let encoded = plain.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? plain
        return template.replacing("{path}", with: encoded)
            .replacing("{line}", with: "\(line)")
            .replacing("{column}", with: "\(column)")
    }

    /// Source: RFC 3986, section 2.3, and the slash.
    private static let plain = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
    )
}
