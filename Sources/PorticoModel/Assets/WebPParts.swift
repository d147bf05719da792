import Foundation

/// A WebP file as its chunks. Source: RFC 9649, section 2.
struct WebPParts {
    private let data: Data
    private var chunks: [(name: String, range: Range<Int>)] = []

    init?(_ data: Data) {
        guard let size = data.number(at: 4, bytes: 4, isLittleEndian: true) else { return nil }
        // Data after the container is not part of the picture.
        let end = min(data.count, 8 + size)
        self.data = data
        var offset = 12
        while offset < end {
            guard let length = data.number(at: offset + 4, bytes: 4, isLittleEndian: true) else { return nil }
            let padded = length + length % 2
            guard length < end, offset + 8 + length <= end else { return nil }
            let name = String(decoding: data.bytes(offset..<(offset + 4)), as: UTF8.self)
            chunks.append((name, offset..<min(end, offset + 8 + padded)))
            offset += 8 + padded
        }
    }

    var orientation: ExifOrientation? {
        chunks.lazy.filter { $0.name == "EXIF" }.compactMap { orientation($0.range) }.first
    }

    var withoutMetadata: Data {
        let end = chunks.last?.range.upperBound ?? data.count
        guard end < data.count || !chunks.allSatisfy({ Self.picture.contains($0.name) }) else { return data }
        var body = Data("WEBP".utf8)
        for chunk in chunks where Self.picture.contains(chunk.name) {
            body += chunk.name == "VP8X" ? header(chunk.range, hasExif: orientation != nil) : data.bytes(chunk.range)
        }
        if let orientation { body += Self.chunk("EXIF", orientation.tiff) }
        return Data("RIFF".utf8) + Self.number(body.count) + body
    }

    private static let picture: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

    private func orientation(_ chunk: Range<Int>) -> ExifOrientation? {
        var content = Data(data.bytes((chunk.lowerBound + 8)..<chunk.upperBound))
        if content.starts(with: Array("Exif\0\0".utf8)) { content = Data(content.dropFirst(6)) }
        return ExifOrientation(tiff: content)
    }

    /// Returns the extended header with adjusted flags for the existing chunks: 0x08 for Exif, 0x04 for XMP.
    private func header(_ chunk: Range<Int>, hasExif: Bool) -> Data {
        var header = Data(data.bytes(chunk))
        guard header.count > 8 else { return header }
        header[8] &= ~0x0C
        if hasExif { header[8] |= 0x08 }
        return header
    }

    private static func chunk(_ name: String, _ content: Data) -> Data {
        Data(name.utf8) + number(content.count) + content + (content.count % 2 == 1 ? Data([0]) : Data())
    }

    private static func number(_ value: Int) -> Data {
        Data((0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
    }
}
