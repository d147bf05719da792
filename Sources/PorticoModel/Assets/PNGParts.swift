import Foundation

/// A PNG file as its chunks. Source: PNG (third edition), 5.3 and 11.
struct PNGParts {
    private let data: Data
    private var chunks: [(name: String, range: Range<Int>)] = []

    init?(_ data: Data) {
        self.data = data
        var offset = 8
        while offset < data.count {
            guard let length = data.number(at: offset, bytes: 4), offset + 12 + length <= data.count else { return nil }
            let name = String(decoding: data.bytes((offset + 4)..<(offset + 8)), as: UTF8.self)
            chunks.append((name, offset..<(offset + 12 + length)))
            offset += 12 + length
            if name == "IEND" { return }
        }
        return nil
    }

    var orientation: ExifOrientation? {
        chunks.lazy.filter { $0.name == "eXIf" }.compactMap { ExifOrientation(tiff: content(of: $0.range)) }.first
    }

    /// The file without metadata. Also removes data after the last chunk, which no reader uses.
    var withoutMetadata: Data {
        let end = chunks.last?.range.upperBound ?? data.count
        guard end < data.count || !chunks.allSatisfy({ Self.isPicture($0.name) }) else { return data }
        var result = data.bytes(0..<8)
        for chunk in chunks {
            if Self.isPicture(chunk.name) {
                result += data.bytes(chunk.range)
            } else if chunk.name == "eXIf", let orientation {
                result += Self.chunk("eXIf", orientation.tiff)
            }
        }
        return result
    }

    /// Returns whether a chunk is part of the picture. Critical chunks begin with a capital; of the others, those that
    /// affect its appearance stay.
    private static func isPicture(_ name: String) -> Bool {
        name.utf8.first.map { $0 & 0x20 == 0 } ?? false || looks.contains(name)
    }

    private static let looks: Set<String> = [
        "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "hIST", "pHYs", "sPLT", "cICP", "mDCV", "mDCv", "cLLI",
        "cLLi", "acTL", "fcTL", "fdAT",
    ]

    private func content(of chunk: Range<Int>) -> Data {
        Data(data.bytes((chunk.lowerBound + 8)..<(chunk.upperBound - 4)))
    }

    private static func chunk(_ name: String, _ content: Data) -> Data {
        let body = Data(name.utf8) + content
        return number(UInt32(content.count)) + body + number(CRC32.of(body))
    }

    private static func number(_ value: UInt32) -> Data {
        Data((0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) })
    }
}

/// The checksum of a chunk. Source: PNG (third edition), annex D.
private enum CRC32 {
    static func of(_ data: Data) -> UInt32 {
        var rest: UInt32 = 0xFFFF_FFFF
        for byte in data {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
