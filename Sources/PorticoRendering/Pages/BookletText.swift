/// An article's markup as a part of a booklet: its headings a level deeper, its anchors told apart from those of the other
/// parts, and links to articles of the booklet leading to their place in it.
///
/// The markup is the renderer's: in text and in attributes a quote is `&quot;` and `<` is `&lt;`.
struct BookletText {
    /// The anchor of each part, by the address that links to its article have: `first-steps.html` → `part-2`.
    var parts: [String: String] = [:]

    private static let anchors = [" id=\"", " for=\"", " name=\""].map { Array($0.utf8) }
    private static let link = Array(" href=\"".utf8)

    /// In `part-1`: `<h2 id="steps">` → `<h3 id="part-1-steps">`, `<a href="#steps">` → `<a href="#part-1-steps">`,
    /// `<a href="first-steps.html#end">` → `<a href="#part-2-end">`.
    func applied(to html: String, in part: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count + 256)
            var index = 0
            while let tag = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
                result += bytes[index..<tag]
                index = copyTag(bytes, tag, part, to: &result)
            }
            result += bytes[index...]
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// A tag with its attributes; the index after it.
    private func copyTag(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ part: String,
        to result: inout [UInt8]
    ) -> Int {
        var index = copyTagName(bytes, start, to: &result)
        var isQuoted = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: " "), !isQuoted {
                let next = copyAttribute(bytes, index, part, to: &result)
                // What was copied ends within a value.
                isQuoted = next > index + 1
                index = next
                continue
            }
            result.append(byte)
            index += 1
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ">"), !isQuoted { break }
        }
        return index
    }

    /// `<h2` → `<h3`, `</h2` → `</h3`; the index after it.
    private func copyTagName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, to result: inout [UInt8]) -> Int {
        let name = start + (start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/") ? 2 : 1)
        result += bytes[start..<min(name, bytes.count)]
        guard name + 2 < bytes.count, bytes[name] == UInt8(ascii: "h"),
            (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(bytes[name + 1]),
            bytes[name + 2] == UInt8(ascii: ">") || bytes[name + 2] == UInt8(ascii: " ")
        else { return min(name, bytes.count) }
        result += [UInt8(ascii: "h"), bytes[name + 1] + 1]
        return name + 2
    }

    /// An attribute that names or links to an anchor, up to where the rest of its value can be copied.
    private func copyAttribute(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ start: Int,
        _ part: String,
        to result: inout [UInt8]
    ) -> Int {
        if let mark = Self.anchors.first(where: { bytes[start...].starts(with: $0) }) {
            result += mark
            result += "\(part)-".utf8
            return start + mark.count
        }
        guard bytes[start...].starts(with: Self.link) else {
            result.append(bytes[start])
            return start + 1
        }
        let value = start + Self.link.count
        let end = bytes[value...].firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "#") } ?? bytes.count
        let isFragment = end < bytes.count && bytes[end] == UInt8(ascii: "#")
        result += Self.link
        guard let target = end == value ? part : parts[String(decoding: bytes[value..<end], as: UTF8.self)] else {
            return value
        }
        guard isFragment else {
            if end > value { result += "#\(target)".utf8 }
            return end
        }
        result += "#\(target)-".utf8
        return end + 1
    }
}
