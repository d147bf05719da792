import Foundation

/// The rotation and mirroring of a picture, 1 to 8, as in Exif. Source: CIPA DC-008 (Exif 2.32), tag 0x0112; TIFF 6.0,
/// section 2.
struct ExifOrientation {
    let value: Int

    var isOnItsSide: Bool { value >= 5 }

    /// Reads the orientation from a TIFF structure. Returns nil if there is none, or if it is 1, which means unchanged.
    init?(tiff data: Data) {
        let isLittle: Bool
        switch data.number(at: 0, bytes: 2) {
        case 0x4949: isLittle = true
        case 0x4D4D: isLittle = false
        default: return nil
        }
        guard let directory = data.number(at: 4, bytes: 4, isLittleEndian: isLittle),
            let count = data.number(at: directory, bytes: 2, isLittleEndian: isLittle)
        else { return nil }
        for index in 0..<min(count, 500) {
            let entry = directory + 2 + index * 12
            guard let tag = data.number(at: entry, bytes: 2, isLittleEndian: isLittle) else { return nil }
            guard tag == 0x0112 else { continue }
            guard let value = data.number(at: entry + 8, bytes: 2, isLittleEndian: isLittle), (2...8).contains(value)
            else {
                return nil
            }
            self.value = value
            return
        }
        return nil
    }

    /// A TIFF structure that contains only the orientation.
    var tiff: Data {
        Data([
            0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(value), 0, 0,
            0, 0, 0, 0,
        ])
    }
}
