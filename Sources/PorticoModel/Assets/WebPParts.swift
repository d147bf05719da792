import Foundation

/// A WebP file as its chunks. Source: RFC 9649, section 2.
struct WebPParts {
    private let data: Data
    private var chunks: [(name: String, range: Range<Int>)] = []

    init?(_ data: Data) {
        self.data = data
        var offset = 12
        while offset < data.count {
            guard let length = data.number(at: offset + 4, bytes: 4, isLittleEndian: true) else { return nil }
            let padded = length + length % 2
            guard length < data.count, offset + 8 + length <= data.count else { return nil }
            let name = String(decoding: data.bytes(offset..<(offset + 4)), as: UTF8.self)
            chunks.append((name, offset..<min(data.count, offset + 8 + padded)))
            offset += 8 + padded
        }
    }

    var orientation: ExifOrientation? {
        chunks.lazy.filter { $0.name == "EXIF" }.compactMap { orientation($0.range) }.first
    }

    var withoutMetadata: Data {
        guard chunks.contains(where: { Self.metadata.contains($0.name) }) else { return data }
        var body = Data("WEBP".utf8)
        for chunk in chunks where !Self.metadata.contains(chunk.name) {
            body += chunk.name == "VP8X" ? header(chunk.range, hasExif: orientation != nil) : data.bytes(chunk.range)
        }
        if let orientation { body += Self.chunk("EXIF", orientation.tiff) }
        return Data("RIFF".utf8) + Self.number(body.count) + body
    }

    private static let metadata: Set<String> = ["EXIF", "XMP "]

    private func orientation(_ chunk: Range<Int>) -> ExifOrientation? {
        var content = Data(data.bytes((chunk.lowerBound + 8)..<chunk.upperBound))
        if content.starts(with: Array("Exif\0\0".utf8)) { content = Data(content.dropFirst(6)) }
        return ExifOrientation(tiff: content)
    }

    /// The extended header, whose flags tell which chunks there are: 0x08 for Exif, 0x04 for XMP.
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
