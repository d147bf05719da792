import PorticoModel

/// An element of an XML document, reduced to name, text and children.
struct XMLNode: Sendable {
    /// The name without its prefix: `Task`.
    var name: String
    /// The text directly inside it, trimmed.
    var text = ""
    var children: [XMLNode] = []

    func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }
    func child(_ name: String) -> XMLNode? { children.first { $0.name == name } }

    /// Returns the text of the child with that name, or nil if there is none or it is empty.
    func value(_ name: String) -> String? {
        child(name).flatMap { $0.text.isEmpty ? nil : $0.text }
    }
}

/// Reads well-formed XML without a document type. Supports only XML's own five entities and character references, so
/// that nothing can expand or be fetched.
struct XMLReader {
    static let depthLimit = 64

    private let bytes: [UInt8]
    private var offset = 0
    private var open: [XMLNode] = []
    private var root: XMLNode?

    private init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Returns the root element. Throws with the line that cannot be read.
    static func read(_ text: String) throws(ImportProblem) -> XMLNode {
        var reader = XMLReader(text)
        if reader.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
        while reader.offset < reader.bytes.count { try reader.step() }
        guard let root = reader.root, reader.open.isEmpty else { throw reader.problem("the document is not complete") }
        return root
    }

    private mutating func step() throws(ImportProblem) {
        guard bytes[offset] == UInt8(ascii: "<") else { return try readText() }
        if skip("<?", until: "?>") || skip("<!--", until: "-->") { return }
        if starts(with: "<![CDATA[") { return try readCDATA() }
        if starts(with: "<!") { throw problem("document types are not supported") }
        try readTag()
    }

    private mutating func readText() throws(ImportProblem) {
        let start = offset
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "<") { offset += 1 }
        let text = try unescaped(String(decoding: bytes[start..<offset], as: UTF8.self))
        guard !open.isEmpty else {
            guard text.allSatisfy(\.isWhitespace) else { throw problem("there is text outside the root element") }
            return
        }
        open[open.count - 1].text += text
    }

    private mutating func readCDATA() throws(ImportProblem) {
        let start = offset + 9
        guard skip("<![CDATA[", until: "]]>"), !open.isEmpty else { throw problem("a CDATA section is not closed") }
        open[open.count - 1].text += String(decoding: bytes[start..<offset - 3], as: UTF8.self)
    }

    private mutating func readTag() throws(ImportProblem) {
        let start = offset + 1
        var quote: UInt8?
        while offset < bytes.count {
            let byte = bytes[offset]
            if let current = quote {
                if byte == current { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
            offset += 1
        }
        guard offset < bytes.count else { throw problem("a tag is not closed") }
        let tag = String(decoding: bytes[start..<offset], as: UTF8.self)
        offset += 1
        if tag.hasPrefix("/") { return try close(Self.name(of: tag.dropFirst())) }
        guard open.count < Self.depthLimit else {
            throw problem("elements are nested deeper than \(Self.depthLimit) levels")
        }
        let name = Self.name(of: tag[...])
        guard !name.isEmpty, root == nil else { throw problem("a tag has no name, or there is a second root element") }
        open.append(XMLNode(name: name))
        if tag.hasSuffix("/") { try close(name) }
    }

    private mutating func close(_ name: String) throws(ImportProblem) {
        guard var element = open.popLast(), element.name == name else { throw problem("</\(name)> closes nothing") }
        element.text = String(
            element.text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        )
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    private mutating func skip(_ opening: String, until closing: String) -> Bool {
        guard starts(with: opening) else { return false }
        var end = offset + opening.utf8.count
        let pattern = Array(closing.utf8)
        while end + pattern.count <= bytes.count {
            if bytes[end..<end + pattern.count].elementsEqual(pattern) {
                offset = end + pattern.count
                return true
            }
            end += 1
        }
        return false
    }

    private func starts(with text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

    private static func name(of tag: Substring) -> String {
        let whole = tag.prefix { !$0.isWhitespace && $0 != "/" }
        return String(whole.split(separator: ":").last ?? "")
    }

    private func unescaped(_ text: String) throws(ImportProblem) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";"), let scalar = Self.entity(rest[start..<end].dropFirst())
            else { throw problem("an entity is not one of XML's own") }
            result.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func entity(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
        guard name.hasPrefix("#") else { return nil }
        return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    }

    private func problem(_ message: String) -> ImportProblem {
        let line = bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
        return ImportProblem("line \(line): \(message)")
    }
}
