import PorticoDiagnostics

/// A value of a data file with its place: what YAML and CSV have in common.
struct DataNode: Sendable {
    enum Content: Sendable {
        case null
        case scalar(Scalar)
        case list([DataNode])
        case mapping([Entry])
    }

    typealias Scalar = WrittenScalar

    struct Entry: Sendable {
        var key: String
        var keyPlace: SourceRange
        var value: DataNode
    }

    var content: Content
    var place: SourceRange

    /// What it is, in the author's words: `the list`, `"on"`.
    var kindInWords: String {
        switch content {
        case .null: "nothing"
        case .scalar(let scalar): "\"\(scalar.text.shortened(to: 40))\""
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }
}

extension String {
    /// The first `length` characters, with an ellipsis where something was cut.
    func shortened(to length: Int) -> String {
        count <= length ? self : prefix(length - 1) + "…"
    }
}
