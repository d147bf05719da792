import Foundation
import PorticoModel
import Testing

@Suite struct AnImagesSize {
    private func size(_ bytes: [UInt8]) -> [Int]? { ImageSize(Data(bytes)).map { [$0.width, $0.height] } }
    private func size(_ text: String) -> [Int]? { size(Array(text.utf8)) }

    @Test func isReadFromPNG() {
        let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        #expect(size(header + [0, 0, 2, 128, 0, 0, 1, 224, 8]) == [640, 480])
        #expect(size(header) == nil)
    }

    @Test func isReadFromGIF() { #expect(size(Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1, 0]) == [640, 480]) }

    @Test func isReadFromTheFrameOfAJPEG() {
        let metadata: [UInt8] = [0xFF, 0xE0, 0, 4, 1, 2]
        let table: [UInt8] = [0xFF, 0xC4, 0, 3, 0]
        let frame: [UInt8] = [0xFF, 0xC2, 0, 11, 8, 1, 224, 2, 128, 1, 0]
        #expect(size([0xFF, 0xD8] + metadata + table + frame) == [640, 480])
        #expect(size([0xFF, 0xD8] + metadata) == nil)
    }

    @Test func isReadFromWebP() {
        let riff = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8)
        #expect(size(riff + Array("VP8X".utf8) + [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0]) == [640, 480])
        let lossy: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, 0x80, 0x02, 0xE0, 0x01]
        #expect(size(riff + Array("VP8 ".utf8) + lossy) == [640, 480])
        let lossless: [UInt8] = [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0x00]
        #expect(size(riff + Array("VP8L".utf8) + lossless) == [640, 480])
    }

    @Test(arguments: [
        ("<?xml version=\"1.0\"?><svg xmlns=\"x\" width=\"64\" height='32px'>", [64, 32]),
        ("<svg viewBox=\"0 0 12.6 8\">", [13, 8]),
        ("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,40,20\"/>", [40, 20]),
    ])
    func isReadFromSVG(text: String, expected: [Int]) { #expect(size(text) == expected) }

    @Test(arguments: ["", "<svg>", "<svg width=\"-1\" height=\"2\">", "<svg viewBox=\"0 0 1e300 2\">", "plain text"])
    func isUnknownOtherwise(text: String) { #expect(size(text) == nil) }
}
