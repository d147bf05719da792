import Foundation

/// A JPEG file as segments, with the image data between them. Data after the end of the image is not part of it: phones
/// store a second picture with its own metadata there. Source: ITU-T T.81, annex B.
struct JPEGParts {
    /// A segment by its marker; the marker is nil for the image data after a start of scan.
    private typealias Part = (marker: UInt8?, range: Range<Int>)

    private let data: Data
    private var segments: [Part] = []

    init?(_ data: Data) {
        self.data = data
        var offset = 2
        while let marker = data.number(at: offset, bytes: 2), marker >> 8 == 0xFF {
            let kind = UInt8(marker & 0xFF)
            if kind == 0xFF {
                offset += 1
                continue
            }
            if kind == 0xD9 {
                segments.append((kind, offset..<(offset + 2)))
                return
            }
            guard let length = data.number(at: offset + 2, bytes: 2), length >= 2, offset + 2 + length <= data.count
            else {
                return nil
            }
            segments.append((kind, offset..<(offset + 2 + length)))
            offset += 2 + length
            guard kind == 0xDA else { continue }
            let end = Self.endOfScan(in: data, from: offset)
            segments.append((nil, offset..<end))
            offset = end
        }
        // A file that ends in the middle of the image data is kept, because browsers show the part that exists.
        guard offset >= data.count, segments.contains(where: { $0.marker == nil }) else { return nil }
    }

    /// Returns the next marker, ignoring escaped bytes of the image (0xFF 0x00) and restart markers.
    private static func endOfScan(in data: Data, from start: Int) -> Int {
        data.withUnsafeBytes { bytes in
            var index = start
            while index + 1 < bytes.count {
                if bytes[index] == 0xFF, bytes[index + 1] != 0, !(0xD0...0xD7).contains(bytes[index + 1]) {
                    return index
                }
                index += 1
            }
            return bytes.count
        }
    }

    var orientation: ExifOrientation? { segments.lazy.compactMap(orientation).first }

    var withoutMetadata: Data {
        let end = segments.last?.range.upperBound ?? data.count
        guard end < data.count || segments.contains(where: isMetadata) else { return data }
        var result = data.bytes(0..<2)
        if let orientation { result += Self.exif(orientation) }
        for segment in segments where !isMetadata(segment) { result += data.bytes(segment.range) }
        return result
    }

    /// Returns whether a segment is metadata. APP1 contains Exif and XMP, APP13 IPTC, and COM a comment. The other
    /// application segments count as well, except JFIF (APP0), colour profiles (APP2) and Adobe's colour information
    /// (APP14).
    private func isMetadata(_ segment: Part) -> Bool {
        guard let marker = segment.marker else { return false }
        switch marker {
        case 0xE0: return !payload(segment).starts(with: Array("JFIF\0".utf8))
        case 0xE2: return !payload(segment).starts(with: Array("ICC_PROFILE\0".utf8))
        case 0xE1, 0xE3...0xED, 0xEF, 0xFE: return true
        default: return false
        }
    }

    /// Returns the contents of a segment that has a length.
    private func payload(_ segment: Part) -> Data {
        // The image data and the end marker have no header.
        guard segment.range.count >= 4 else { return Data() }
        return data.bytes((segment.range.lowerBound + 4)..<segment.range.upperBound)
    }

    private func orientation(_ segment: Part) -> ExifOrientation? {
        guard segment.marker == 0xE1 else { return nil }
        let payload = payload(segment)
        guard payload.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        return ExifOrientation(tiff: payload.dropFirst(6))
    }

    private static func exif(_ orientation: ExifOrientation) -> Data {
        let payload = Data("Exif\0\0".utf8) + orientation.tiff
        let length = payload.count + 2
        return Data([0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]) + payload
    }
}
