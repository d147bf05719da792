import Foundation
import PorticoModel

/// Finds the files that a portal's data and texts name. It is generous: anything that looks like a mention counts.
struct FileMentions {
    /// The text after `files/` in all mentions.
    private var mentioned: Set<String> = []
    private let texts: [String: String]

    init(_ portal: Portal, texts: [String: String]) {
        self.texts = texts
        if let logo = portal.client.brand.logo { insert(logo) }
        for project in [portal.root] + portal.projects {
            for file in ProjectData.fields.files(of: project.data) { insert(file.path) }
        }
        for (path, text) in texts where path.hasSuffix(".md") { scan(text) }
    }

    /// Returns whether the file at `path`, relative to the content root, is named anywhere: by its path inside `files/`
    /// or, if its name must be encoded in links, by its plain name.
    func includes(_ path: String) -> Bool {
        guard let range = path.range(of: "files/", options: .backwards) else { return true }
        let name = String(path[range.upperBound...])
        if mentioned.contains(name) { return true }
        guard name.contains(where: { !$0.isLetter && !$0.isNumber && !"-._/".contains($0) }) else { return false }
        let bare = name.split(separator: "/").last.map(String.init) ?? name
        return texts.values.contains { $0.contains(bare) }
    }

    private mutating func insert(_ path: String) {
        guard let range = path.range(of: "files/", options: .backwards) else { return }
        mentioned.insert(String(path[range.upperBound...]))
    }

    /// Records each run of characters after `files/` up to one that ends a destination.
    private mutating func scan(_ text: String) {
        for part in text.components(separatedBy: "files/").dropFirst() {
            let name = part.prefix { !$0.isWhitespace && !")\"'>]}|,`#?".contains($0) }
            mentioned.insert(name.removingPercentEncoding ?? String(name))
        }
    }
}
