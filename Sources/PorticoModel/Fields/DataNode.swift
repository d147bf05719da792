package import PorticoDiagnostics

/// A value in a data file with its place, common to YAML and CSV.
package struct DataNode: Sendable {
    package enum Content: Sendable {
        case null
        case scalar(Scalar)
        case list([DataNode])
        case mapping([Entry])
    }

    package struct Scalar: Sendable {
        package var text: String
        /// Whether it is in quotes or a block, so that it is certainly meant as text.
        package var isQuoted: Bool
        /// Advice for a text that does not have the declared format. Such a text is refused.
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

    /// A description of the node for messages: `a list`, `"on"`.
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
    /// Returns the first `length` characters, with an ellipsis if the text was cut.
    package func shortened(to length: Int) -> String {
        count <= length ? self : prefix(length - 1) + "…"
    }
}
