/// A link in a page's head for other programs.
struct Alternate: View {
    var href: String
    /// The media type: `application/atom+xml`.
    var type: String
    var title: String

    static let fields = Fields<Self> {
        $0.add("href", \.href)
        $0.add("type", \.type)
        $0.add("title", \.title)
    }
}
