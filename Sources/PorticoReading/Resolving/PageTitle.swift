import PorticoMarkdown
import PorticoModel

/// Titles for pages and folders without one.
enum PageTitle {
    /// Returns the first heading of the highest level.
    static func first(of body: MarkdownDocument) -> String? {
        let heading = body.outline.first { $0.level == 1 } ?? body.outline.first
        return heading.flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    /// Returns a title derived from a file name: `acme/guides/02-booking-a-patient.md` → `Booking a patient`.
    static func madeOf(fileName path: String) -> String {
        var name = ContentPath.name(of: path)[...]
        if name.hasSuffix(".md") { name = name.dropLast(3) }
        let numbered = name.prefix { $0.isNumber }
        if !numbered.isEmpty, "-_. ".contains(name.dropFirst(numbered.count).prefix(1)), numbered.count < name.count {
            name = name.dropFirst(numbered.count + 1)
        }
        let words = name.split { "-_ ".contains($0) }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
