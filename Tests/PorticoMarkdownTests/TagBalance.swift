/// Whether the tags of HTML we wrote are opened and closed in order.
enum TagBalance {
    private static let void: Set<Substring> = ["br", "hr", "img", "input", "wbr"]

    /// The first tag out of place; nil where all are in order.
    static func fault(in html: String) -> String? {
        var open: [Substring] = []
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            guard let end = endOfTag(piece) else { return "<\(piece.prefix(40))" }
            let tag = piece[..<end]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return "</\(name)>" }
            } else if !void.contains(name) {
                open.append(name)
            }
        }
        return open.last.map { "<\($0)> is not closed" }
    }

    /// Values of attributes hold no `<`, since it is escaped; a `>` in them is escaped too.
    private static func endOfTag(_ piece: Substring) -> Substring.Index? { piece.firstIndex(of: ">") }
}
