package import Foundation

/// An image's width and height in pixels, read from the first bytes of its file. Pages include them so that nothing
/// moves while the image loads.
package struct ImageSize: Sendable, Hashable {
    package var width: Int
    package var height: Int

    /// The file extensions of images that pages show.
    static let fileEndings: Set<String> = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif"]

    /// Reads PNG, GIF, JPEG, WebP and SVG. Returns nil for anything else and for damaged headers.
    package init?(_ data: Data) {
        let bytes = ImageBytes(data)
        let size =
            if bytes.has([0x89, 0x50, 0x4E, 0x47], at: 0) {
                bytes.pngSize
            } else if bytes.has(Array("GIF8".utf8), at: 0) {
                bytes.gifSize
            } else if bytes.has([0xFF, 0xD8], at: 0) {
                bytes.jpegSize
            } else if bytes.has(Array("WEBP".utf8), at: 8) { bytes.webPSize } else { Self.svgSize(data) }
        guard let size, (1...100_000).contains(size.0), (1...100_000).contains(size.1) else { return nil }
        (width, height) = ImageMetadata.isOnItsSide(data) ? (size.1, size.0) : size
    }

    /// Returns `width` and `height` of the first element if they are plain numbers or pixels, otherwise the size of its
    /// view box.
    private static func svgSize(_ data: Data) -> (Int, Int)? {
        let text = String(decoding: data.prefix(4096), as: UTF8.self)
        guard let start = text.range(of: "<svg"), let end = text[start.upperBound...].firstIndex(of: ">") else {
            return nil
        }
        let tag = text[start.upperBound..<end]
        if let width = pixels("width", in: tag), let height = pixels("height", in: tag) { return (width, height) }
        guard let box = value(of: "viewBox", in: tag) else { return nil }
        let numbers = box.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
        guard numbers.count == 4, let width = whole(numbers[2]), let height = whole(numbers[3]) else { return nil }
        return (width, height)
    }

    private static func pixels(_ name: String, in tag: Substring) -> Int? {
        guard let value = value(of: name, in: tag) else { return nil }
        return Double(value.hasSuffix("px") ? value.dropLast(2) : value).flatMap(whole)
    }

    private static func whole(_ number: Double) -> Int? {
        number.isFinite && number > 0 && number <= 100_000 ? max(1, Int(number.rounded())) : nil
    }

    private static func value(of name: String, in tag: Substring) -> Substring? {
        for quote in ["\"", "'"] {
            guard let start = tag.range(of: " \(name)=\(quote)") else { continue }
            return tag[start.upperBound...].prefix { String($0) != quote }
        }
        return nil
    }
}

/// Accesses a file's bytes by offset, with nil beyond the end.
private struct ImageBytes {
    private let data: Data

    init(_ data: Data) { self.data = data }

    func has(_ wanted: [UInt8], at offset: Int) -> Bool {
        data.count >= offset + wanted.count
            && wanted.indices.allSatisfy { data[data.startIndex + offset + $0] == wanted[$0] }
    }

    private func byte(_ offset: Int) -> Int? {
        offset >= 0 && offset < data.count ? Int(data[data.startIndex + offset]) : nil
    }

    private func big16(_ offset: Int) -> Int? {
        guard let high = byte(offset), let low = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    private func little16(_ offset: Int) -> Int? {
        guard let low = byte(offset), let high = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    private func little24(_ offset: Int) -> Int? {
        guard let low = little16(offset), let high = byte(offset + 2) else { return nil }
        return high << 16 | low
    }

    /// Source: PNG (third edition), 11.2.1 IHDR.
    var pngSize: (Int, Int)? {
        guard big16(16) == 0, big16(20) == 0, let width = big16(18), let height = big16(22) else { return nil }
        return (width, height)
    }

    /// Source: GIF89a, 18. Logical Screen Descriptor.
    var gifSize: (Int, Int)? {
        guard let width = little16(6), let height = little16(8) else { return nil }
        return (width, height)
    }

    /// The first start of frame. Source: ITU-T T.81, B.2.2.
    var jpegSize: (Int, Int)? {
        var offset = 2
        while let mark = byte(offset), mark == 0xFF, let kind = byte(offset + 1) {
            if kind == 0xFF {
                offset += 1
                continue
            }
            if (0xC0...0xCF).contains(kind), ![0xC4, 0xC8, 0xCC].contains(kind) {
                guard let height = big16(offset + 5), let width = big16(offset + 7) else { return nil }
                return (width, height)
            }
            guard let length = big16(offset + 2), length >= 2 else { return nil }
            offset += 2 + length
        }
        return nil
    }

    /// Source: RFC 9649, 2.5 to 2.7.
    var webPSize: (Int, Int)? {
        if has(Array("VP8X".utf8), at: 12), let width = little24(24), let height = little24(27) {
            return (width + 1, height + 1)
        }
        if has(Array("VP8 ".utf8), at: 12), let width = little16(26), let height = little16(28) {
            return (width & 0x3FFF, height & 0x3FFF)
        }
        guard has(Array("VP8L".utf8), at: 12), let low = little16(21), let high = little16(23) else { return nil }
        let bits = high << 16 | low
        return ((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
    }
}
