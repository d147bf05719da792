package import Foundation

/// What cameras and programs write into pictures besides the picture: where, when, by whom, with what.
package enum ImageMetadata {
    /// The picture without it: JPEG, PNG and WebP lose Exif, XMP, IPTC, comments and dates. What changes how it looks stays:
    /// the colour profile, and the orientation, for which an Exif part with nothing else is written. The picture itself
    /// is not touched.
    ///
    /// Other kinds, damaged files and pictures without such parts are returned as they are.
    package static func removed(from data: Data) -> Data {
        if data.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGParts(data)?.withoutMetadata ?? data }
        if data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            return PNGParts(data)?.withoutMetadata ?? data
        }
        if data.starts(with: Array("RIFF".utf8)), data.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return WebPParts(data)?.withoutMetadata ?? data
        }
        return data
    }

    /// Whether a picture is shown turned by a quarter, so that its width is its height.
    package static func isOnItsSide(_ data: Data) -> Bool {
        if data.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGParts(data)?.orientation?.isOnItsSide ?? false }
        if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return PNGParts(data)?.orientation?.isOnItsSide ?? false }
        return data.starts(with: Array("RIFF".utf8)) && WebPParts(data)?.orientation?.isOnItsSide ?? false
    }
}

extension Data {
    /// The number made of the bytes from `offset` on, counted from the beginning of the data; nil beyond its end.
    func number(at offset: Int, bytes: Int, isLittleEndian: Bool = false) -> Int? {
        guard offset >= 0, bytes >= 0, offset <= count - bytes else { return nil }
        let part = self[(startIndex + offset)..<(startIndex + offset + bytes)]
        return (isLittleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Bytes by their places counted from the beginning of the data.
    func bytes(_ range: Range<Int>) -> Data { self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)] }
}
