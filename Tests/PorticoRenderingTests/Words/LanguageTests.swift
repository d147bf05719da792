import Foundation
import PorticoTheme
import Testing

/// All that the interface says stands in the files of words, and each language says all of it.
@Suite struct Languages {
    private static func text(_ path: String) -> String {
        String(decoding: EmbeddedTheme.files.first { $0.path == path }?.bytes ?? [], as: UTF8.self)
    }

    /// Key → the values its phrase is given: `status.as_of` → `{date}`.
    private static func keys(of language: String) -> [String: Set<String>] {
        var keys: [String: Set<String>] = [:]
        for line in text("strings/\(language).yml").split(separator: "\n") where !line.hasPrefix("#") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let values = line[colon...].matches(of: /\{[a-z_]+\}/).map { String($0.output) }
            keys[String(line[..<colon])] = Set(values)
        }
        return keys
    }

    @Test func haveTheSameKeysAndAreGivenTheSameValues() {
        let (english, german) = (Self.keys(of: "en"), Self.keys(of: "de"))
        #expect(english.count > 400)
        #expect(Set(english.keys).symmetricDifference(german.keys) == [])
        for (key, values) in english { #expect(german[key] == values, "\(key)") }
    }

    @Test func haveBothFormsOfWhatIsCounted() {
        let keys = Set(Self.keys(of: "en").keys)
        for key in keys where key.hasSuffix(".one") { #expect(keys.contains(key.dropLast(4) + ".other"), "\(key)") }
        for key in keys where key.hasSuffix(".other") && key != "deliverable.other" {
            #expect(keys.contains(key.dropLast(6) + ".one"), "\(key)")
        }
    }

    @Test(arguments: EmbeddedTheme.files.map(\.path).filter { $0.hasSuffix(".mustache") })
    func noTemplateHasWordsOfItsOwn(path: String) {
        let bare = Self.text(path)
            .replacing(/\{\{\{?[^}]*\}?\}\}/, with: "")
            .replacing(/<!doctype html>/, with: "")
            .replacing(/<[a-z][^>]*>|<\/[a-z0-9]+>/, with: "")
        #expect(bare.filter { $0.isLetter } == "", "\(path): \(bare.filter { !$0.isWhitespace })")
        let spoken = Self.text(path).matches(of: /(?:aria-label|title|alt|placeholder)="([^"{]+)"/)
        #expect(spoken.map(\.output.1) == [], "\(path)")
    }

    @Test(arguments: EmbeddedTheme.files.map(\.path).filter { $0.hasSuffix(".js") })
    func noScriptHasWordsOfItsOwn(path: String) {
        // What would be read is a text of two words or a capital; names of events, keys and attributes are neither.
        let strings = Self.text(path).matches(of: /"([A-Z][a-z]+ [^"]*|[A-Z][a-z]+ )"/)
        #expect(strings.map(\.output.1) == [], "\(path)")
        let set = Self.text(path).matches(of: /(?:textContent|innerText|ariaLabel) = "([^"]+)"/)
        #expect(set.map(\.output.1) == [], "\(path)")
    }
}
