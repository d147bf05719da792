/// An SVG element with a name, attributes in the order they are written, and content.
///
/// `SVGNode("rect", [("x", 1.5)]).text` → `<rect x="1.5"/>`
struct SVGNode: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        case node(SVGNode)
        case text(String)
    }

    struct Attribute: Sendable, Hashable {
        var name: String
        var value: String
    }

    var name: String
    var attributes: [Attribute]
    var content: [Content]

    init(_ name: String, _ attributes: [(String, any SVGValue)] = [], _ content: [Content] = []) {
        self.name = name
        self.attributes = attributes.map { Attribute(name: $0.0, value: $0.1.svg) }
        self.content = content
    }

    init(_ name: String, _ attributes: [(String, any SVGValue)] = [], nodes: [SVGNode]) {
        self.init(name, attributes, nodes.map { .node($0) })
    }

    /// Replaces the value of an existing attribute.
    mutating func set(_ name: String, _ value: String) {
        for index in attributes.indices where attributes[index].name == name { attributes[index].value = value }
    }

    /// The element as text, without space between elements, and with quoted and escaped attributes.
    var text: String {
        var written: [UInt8] = []
        write(to: &written)
        return String(decoding: written, as: UTF8.self)
    }

    private func write(to written: inout [UInt8]) {
        written += "<".utf8
        written += name.utf8
        for attribute in attributes {
            written += " ".utf8
            written += attribute.name.utf8
            written += "=\"".utf8
            written.appendEscaped(attribute.value)
            written += "\"".utf8
        }
        guard !content.isEmpty else {
            written += "/>".utf8
            return
        }
        written += ">".utf8
        for part in content {
            switch part {
            case .node(let node): node.write(to: &written)
            case .text(let text): written.appendEscaped(text)
            }
        }
        written += "</\(name)>".utf8
    }
}

/// A value that an attribute can have.
protocol SVGValue {
    var svg: String { get }
}

extension String: SVGValue {
    var svg: String { self }
}

extension Int: SVGValue {
    var svg: String { String(self) }
}

extension Double: SVGValue {
    /// The number with at most two decimals and no trailing zeros: `12.5`, `0.33`, `-3`, `0`.
    var svg: String {
        guard isFinite else { return "0" }
        let hundredths = Int((Swift.min(Swift.max(self, -1e12), 1e12) * 100).rounded())
        let (whole, part) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard part > 0 else { return sign + String(whole) }
        let digits = part % 10 == 0 ? String(part / 10) : (part < 10 ? "0" : "") + String(part)
        return "\(sign)\(whole).\(digits)"
    }
}
