import Foundation

/// A JPEG file as its segments, up to where the picture's own data begin. Source: ITU-T T.81, annex B.
struct JPEGParts {
    private let data: Data
    private var segments: [(marker: UInt8, range: Range<Int>)] = []
    /// Where the first scan begins: from there on all is picture.
    private var scan = 0

    init?(_ data: Data) {
        self.data = data
        var offset = 2
        while let marker = data.number(at: offset, bytes: 2), marker >> 8 == 0xFF {
            let kind = UInt8(marker & 0xFF)
            if kind == 0xFF {
                offset += 1
                continue
            }
            if kind == 0xDA {
                scan = offset
                return
            }
            guard let length = data.number(at: offset + 2, bytes: 2), length >= 2, offset + 2 + length <= data.count
            else {
                return nil
            }
            segments.append((kind, offset..<(offset + 2 + length)))
            offset += 2 + length
        }
        return nil
    }

    var orientation: ExifOrientation? { segments.lazy.compactMap(orientation).first }

    var withoutMetadata: Data {
        guard segments.contains(where: isMetadata) else { return data }
        var result = data.bytes(0..<2)
        if let orientation { result += Self.exif(orientation) }
        for segment in segments where !isMetadata(segment) { result += data.bytes(segment.range) }
        return result + data.bytes(scan..<data.count)
    }

    /// APP1 holds Exif and XMP, APP13 IPTC, COM a comment; the other application segments too, but for JFIF (APP0),
    /// colour profiles (APP2) and Adobe's note on colour (APP14).
    private func isMetadata(_ segment: (marker: UInt8, range: Range<Int>)) -> Bool {
        switch segment.marker {
        case 0xE0, 0xEE: false
        case 0xE2: !payload(segment).starts(with: Array("ICC_PROFILE\0".utf8))
        case 0xE1, 0xE3...0xED, 0xEF, 0xFE: true
        default: false
        }
    }

    private func payload(_ segment: (marker: UInt8, range: Range<Int>)) -> Data {
        data.bytes((segment.range.lowerBound + 4)..<max(segment.range.lowerBound + 4, segment.range.upperBound))
    }

    private func orientation(_ segment: (marker: UInt8, range: Range<Int>)) -> ExifOrientation? {
        let payload = payload(segment)
        guard segment.marker == 0xE1, payload.starts(with: Array("Exif\0\0".utf8)) else { return nil }
        return ExifOrientation(tiff: payload.dropFirst(6))
    }

    private static func exif(_ orientation: ExifOrientation) -> Data {
        let payload = Data("Exif\0\0".utf8) + orientation.tiff
        let length = payload.count + 2
        return Data([0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]) + payload
    }
}
