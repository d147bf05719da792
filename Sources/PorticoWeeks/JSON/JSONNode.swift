import PorticoModel

/// A JSON value as read, with its place in the text.
struct JSONNode: Sendable {
    struct Member: Sendable {
        var key: String
        var keyOffset: Int
        var value: JSONNode
    }

    enum Content: Sendable {
        case null
        case bool(Bool)
        case number(Double)
        case text(String)
        case list([JSONNode])
        case object([Member])
    }

    /// The offset in UTF-8 bytes.
    var offset: Int
    var content: Content

    /// The value without places.
    var value: JSONValue {
        switch content {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let value): .number(value)
        case .text(let text): .text(text)
        case .list(let nodes): .list(nodes.map(\.value))
        case .object(let members): .object(Dictionary(members.map { ($0.key, $0.value.value) }) { first, _ in first })
        }
    }

    /// A description for messages: `a text`, `an object`.
    var kind: String {
        switch content {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
