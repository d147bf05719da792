package import Foundation

/// Removes the metadata that cameras and programs write to pictures: place, time, author, device.
package enum ImageMetadata {
    /// Returns the picture without metadata. JPEG, PNG and WebP lose Exif, XMP, IPTC, comments and dates. The colour
    /// profile and the orientation stay, because they change how the picture looks; the orientation is written to an
    /// Exif part of its own. The image data is not changed.
    ///
    /// Other file types, damaged files and pictures without metadata are returned unchanged.
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

    /// Returns whether a picture is displayed rotated by a quarter turn, so that width and height are swapped.
    package static func isOnItsSide(_ data: Data) -> Bool {
        if data.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGParts(data)?.orientation?.isOnItsSide ?? false }
        if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return PNGParts(data)?.orientation?.isOnItsSide ?? false }
        return data.starts(with: Array("RIFF".utf8)) && WebPParts(data)?.orientation?.isOnItsSide ?? false
    }
}

extension Data {
    /// Returns the number in the bytes from `offset` on, counted from the start of the data, or nil if it is beyond the
    /// end.
    func number(at offset: Int, bytes: Int, isLittleEndian: Bool = false) -> Int? {
        guard offset >= 0, bytes >= 0, offset <= count - bytes else { return nil }
        let part = self[(startIndex + offset)..<(startIndex + offset + bytes)]
        return (isLittleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Returns bytes by their offsets from the start of the data.
    func bytes(_ range: Range<Int>) -> Data { self[(startIndex + range.lowerBound)..<(startIndex + range.upperBound)] }
}
