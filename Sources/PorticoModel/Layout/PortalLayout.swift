import Foundation

/// Defines the paths of everything in a portal's folder. All paths are relative to the portal, with `/` as separator;
/// `folder` is a project's, empty for the client's own.
package enum PortalLayout {
    package static func home(of folder: String) -> String { path(folder, "index.html") }
    package static func statusArchive(of folder: String) -> String { path(folder, "status/index.html") }
    package static func update(_ date: CalendarDate, of folder: String) -> String {
        path(folder, "status/\(date).html")
    }
    package static func timeline(of folder: String) -> String { path(folder, "timeline.html") }
    package static func register(of folder: String) -> String { path(folder, "deliverables/index.html") }
    package static func deliverable(_ id: String, of folder: String) -> String {
        path(folder, "deliverables/\(slug(id)).html")
    }
    /// Returns the page of decisions, risks, assumptions, issues, dependencies, actions and change requests.
    package static func raid(of folder: String) -> String { path(folder, "decisions.html") }
    package static func payments(of folder: String) -> String { path(folder, "payments.html") }
    package static func kpis(of folder: String) -> String { path(folder, "kpis.html") }
    package static func handover(of folder: String) -> String { path(folder, "handover.html") }
    package static func maintenance(of folder: String) -> String { path(folder, "maintenance.html") }
    package static func glossary(of folder: String) -> String { path(folder, "glossary.html") }
    /// Returns a file beside the project's home page: `feed.xml`, `milestones.ics`.
    package static func export(_ name: String, of folder: String) -> String { path(folder, name) }
    package static let people = "people.html"
    package static let notFound = "404.html"
    package static func section(_ kind: SectionKind, of folder: String) -> String {
        path(folder, "\(kind.rawValue)/index.html")
    }

    /// Returns the booklet of a section, beside its listing: `guides/index.html` → `guides/booklet.html`.
    package static func booklet(_ listing: String) -> String {
        "\(listing.dropLast("index.html".count))booklet.html"
    }

    /// Returns the page of a Markdown file in a section; `file` is relative to the section's folder: `page("first
    /// steps/Booking.md", in: .guides, of: "")` → `guides/first-steps/booking.html`.
    package static func page(_ file: String, in section: SectionKind, of folder: String) -> String {
        var parts = file.split(separator: "/").map(String.init)
        let name = parts.popLast() ?? ""
        let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        let folders = ([section.rawValue] + parts.map(slug)).joined(separator: "/")
        return path(folder, "\(folders)/\(slug(stem)).html")
    }

    /// Returns the output path of a page's former path: `alias("guides/Old name.md", of: "")` → `guides/old-name.html`.
    package static func alias(_ written: String, of folder: String) -> String {
        var stem = written[...]
        for ending in [".md", ".html"] where stem.hasSuffix(ending) { stem = stem.dropLast(ending.count) }
        return path(folder, stem.split(separator: "/").map { slug(String($0)) }.joined(separator: "/") + ".html")
    }

    /// Returns the output path of an asset: its path inside the client's folder in lower case, with only `[a-z0-9._-]`
    /// in each part: `asset("acme/files/D-07 v1.zip")` → `files/d-07-v1.zip`.
    package static func asset(_ path: String) -> String {
        path.split(separator: "/").dropFirst().map { fileName(String($0)) }.joined(separator: "/")
    }

    private static func fileName(_ name: String) -> String {
        let parts = name.split(separator: ".").map { part in
            part.split(separator: "_", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : slug(String($0)) }
                .joined(separator: "_")
        }
        return parts.isEmpty ? "file" : parts.joined(separator: ".")
    }

    /// Returns the anchor of an item: `M3` → `m3`, `j.doe` → `j-doe`.
    package static func anchor(_ id: String) -> String { slug(id) }

    /// Returns a name for use in a path: lower case with only `[a-z0-9-]`; runs of other characters become one hyphen.
    /// Other scripts are transliterated (ICU's Any-Latin).
    ///
    /// `My Guide (2)` → `my-guide-2`; `Änderung` → `anderung`; `日本` → `ri-ben`; nothing left → `page`.
    package static func slug(_ name: String) -> String {
        let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
        var result: [UInt8] = []
        for scalar in (isASCII ? name.lowercased() : decomposed(name)).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": result.append(UInt8(scalar.value))
            case "\u{300}"..."\u{36F}": continue
            default: if result.last.map({ $0 != UInt8(ascii: "-") }) ?? false { result.append(UInt8(ascii: "-")) }
            }
        }
        if result.last == UInt8(ascii: "-") { result.removeLast() }
        return result.isEmpty ? "page" : String(decoding: result, as: UTF8.self)
    }

    private static func decomposed(_ name: String) -> String {
        let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 || !$0.properties.isAlphabetic }
        let latin = isLatin ? name : name.applyingTransform(.toLatin, reverse: false) ?? name
        return latin.lowercased().decomposedStringWithCompatibilityMapping
    }

    /// Returns the relative URL path from one output file to another, including the fragment:
    /// `relative("timeline.html#m3", from: "guides/booking.html")` → `../timeline.html#m3`.
    package static func relative(_ target: String, from page: String) -> String {
        let targetBytes = target.utf8
        let pageBytes = page.utf8
        // The end of the last common folder.
        var common = targetBytes.startIndex
        var rest = pageBytes.startIndex
        var (one, other) = (common, rest)
        while one < targetBytes.endIndex, other < pageBytes.endIndex, targetBytes[one] == pageBytes[other] {
            let isSlash = targetBytes[one] == UInt8(ascii: "/")
            targetBytes.formIndex(after: &one)
            pageBytes.formIndex(after: &other)
            if isSlash { (common, rest) = (one, other) }
        }
        let up = pageBytes[rest...].count { $0 == UInt8(ascii: "/") }
        return String(repeating: "../", count: up) + target[common...]
    }

    static func path(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : "\(slug(folder))/\(name)"
    }
}
