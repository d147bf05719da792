import PorticoModel

/// Every value the model holds of a client's data, as text, with how often: what was read, and not merely not refused.
struct ModelTexts {
    private(set) var counts: [String: Int] = [:]

    init(_ portal: Portal) {
        add(portal.client)
        for project in [portal.root] + portal.projects {
            add(project.data)
            add(project.updates)
            add(project.name)
            if let aims = project.aims { add(aims) }
        }
    }

    /// What `other` has less of.
    func lost(in other: ModelTexts) -> Set<String> { Set(counts.filter { $1 > other.counts[$0, default: 0] }.keys) }

    private mutating func add(_ value: Any) {
        if let text = Self.text(of: value) {
            counts[text, default: 0] += 1
            return
        }
        for (label, child) in Mirror(reflecting: value).children where !Self.left.contains(label ?? "") { add(child) }
    }

    /// Where something stands, and what is made of Markdown.
    private static let left: Set<String> = ["provenance", "body", "sourcePath", "outputPath"]

    private static func text(of value: Any) -> String? {
        switch value {
        case let text as String: counted(text)
        case let date as CalendarDate: date.description
        case let number as Double: number.description
        case let number as Int: Double(number).description
        case let flag as Bool: flag.description
        case let word as any RawRepresentable: word.rawValue as? String
        default: nil
        }
    }

    /// A text of a file as it is counted: `12960` → `12960.0`.
    static func counted(_ text: String) -> String { Double(text)?.description ?? text }
}
