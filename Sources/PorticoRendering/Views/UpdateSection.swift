/// A part of an update: `Done`, `Next`, `Blocked`.
struct UpdateSection: View {
    var title: String?
    var anchor: String?
    var body: HTML

    static let fields = Fields<Self> {
        $0.add("title", \.title)
        $0.add("anchor", \.anchor)
        $0.add("body", \.body)
    }
}
