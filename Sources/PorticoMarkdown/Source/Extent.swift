/// A run of bytes in a document's buffer, given by offset and length.
struct Extent: Sendable, Hashable {
    var start: Int32
    var count: Int32

    init(_ start: Int, count: Int) {
        self.start = Int32(truncatingIfNeeded: start)
        self.count = Int32(truncatingIfNeeded: count)
    }

    init(_ start: Int, to end: Int) {
        self.init(start, count: end - start)
    }

    var lower: Int { Int(start) }
    var upper: Int { Int(start) + Int(count) }
    var length: Int { Int(count) }
    var range: Range<Int> { lower..<upper }
}

extension [UInt8] {
    subscript(span: Extent) -> ArraySlice<UInt8> { self[span.range] }

    func string(_ span: Extent) -> String { String(decoding: self[span.range], as: UTF8.self) }
}
