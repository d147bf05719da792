package import PorticoDiagnostics

/// A value of a data file with its place: what YAML and CSV have in common.
package struct DataNode: Sendable {
    package enum Content: Sendable {
        case null
        case scalar(Scalar)
        case list([DataNode])
        case mapping([Entry])
    }

    package struct Scalar: Sendable {
        package var text: String
        /// In quotes or a block: surely meant as text.
        package var isQuoted: Bool
        /// What to do about a text that is not written as its file declares; it is refused, whatever it looks like.
        package var advice: String?

        package init(text: String, isQuoted: Bool, advice: String? = nil) {
            self.text = text
            self.isQuoted = isQuoted
            self.advice = advice
        }
    }

    package struct Entry: Sendable {
        package var key: String
        package var keyPlace: SourceRange
        package var value: DataNode

        package init(key: String, keyPlace: SourceRange, value: DataNode) {
            self.key = key
            self.keyPlace = keyPlace
            self.value = value
        }
    }

    package var content: Content
    package var place: SourceRange

    package init(content: Content, place: SourceRange) {
        self.content = content
        self.place = place
    }

    /// What it is, in the author's words: `the list`, `"on"`.
    package var kindInWords: String {
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
    package func shortened(to length: Int) -> String {
        count <= length ? self : prefix(length - 1) + "…"
    }
}
