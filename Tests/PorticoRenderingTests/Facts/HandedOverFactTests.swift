import Foundation
import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

/// A file that is handed over has a checksum, and is published byte for byte; a picture on a page loses its metadata.
@Suite("Handed-over files")
struct HandedOverFactTests {
    /// A WebP picture of one pixel with an Exif chunk that names a person, with and without an orientation.
    private static func picture(exif: Data) -> Data {
        func number(_ value: Int) -> Data { Data((0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }) }
        func chunk(_ name: String, _ content: Data) -> Data {
            Data(name.utf8) + number(content.count) + content + Data(repeating: 0, count: content.count % 2)
        }
        let pixel: [UInt8] = [0x2F, 0, 0, 0, 0, 0x07, 0xD0, 0xFF, 0xFE, 0xF7, 0xBF, 0xFF, 0x81, 0x88, 0x88, 0x08, 0, 0]
        // The flags of Exif and XMP are set (RFC 9649, section 2.7.1).
        var body = Data("WEBP".utf8) + chunk("VP8X", Data([0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
        body += chunk("VP8L", Data(pixel)) + chunk("EXIF", exif) + chunk("XMP ", Data("by Jane Doe".utf8))
        return Data("RIFF".utf8) + number(body.count) + body
    }

    private static let plain = picture(exif: Data("Exif taken by Jane Doe".utf8))
    /// One directory with one entry: orientation (0x0112), a short, 6; and the name behind it.
    private static let turned = picture(
        exif: Data([0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
            + Data("taken by Jane Doe".utf8)
    )

    private func site() throws -> RenderedFacts {
        var source = ContentFolder.client([
            "deliverables.yml": """
            deliverables:
              - {id: D-1, title: Photographs, status: accepted, files: [{path: files/handed.webp}]}
            """,
            "docs/a.md": "# A\n\n![One](../files/shown.webp) ![Two](../files/turned.webp)\n",
        ])
        for (name, bytes) in [("handed", Self.plain), ("shown", Self.plain), ("turned", Self.turned)] {
            source.assets.append(Asset(path: "acme/files/\(name).webp", bytes: bytes))
        }
        return try RenderedFacts(source)
    }

    private func bytes(_ name: String, in site: RenderedFacts) throws -> Data {
        let file = try #require(site.files.first { $0.path.hasSuffix(name) }, "no output file \(name)")
        guard case .bytes(let data) = file.contents else { return Data() }
        return data
    }

    @Test("are published byte for byte; a picture that is only shown loses what tells of people")
    func exact() throws {
        let site = try site()
        #expect(Self.plain.range(of: Data("Jane".utf8)) != nil)
        #expect(try bytes("handed.webp", in: site) == Self.plain)
        #expect(try bytes("shown.webp", in: site).range(of: Data("Jane".utf8)) == nil)
    }

    @Test("stand in SHA256SUMS with the checksum of what was published")
    func sums() throws {
        let site = try site()
        let line = try #require(try site.text("SHA256SUMS").split(separator: "\n").first { $0.contains("handed") })
        let asset = Asset(path: "x", bytes: try bytes("handed.webp", in: site))
        #expect(line.hasPrefix(asset.sha256 + "  "))
        #expect(!(try site.text("SHA256SUMS").contains("shown")))
    }

    @Test(
        "a picture's header says which chunks the published file has",
        arguments: [("shown", 0x00), ("turned", 0x08)]
    )
    func flags(name: String, exif: UInt8) throws {
        let published = try bytes("\(name).webp", in: site())
        let header = try #require(published.range(of: Data("VP8X".utf8))).upperBound + 4
        #expect((published.range(of: Data("EXIF".utf8)) != nil) == (exif != 0))
        #expect(published.range(of: Data("Jane".utf8)) == nil)
        #expect(published[header] & 0x0C == exif)
    }

    @Test("of a project come from that project's folder, whatever the client's own holds")
    func project() throws {
        var source = ContentFolder.client([
            "shop/deliverables.yml": """
            deliverables:
              - {id: D-1, title: Photographs, status: accepted, files: [{path: files/handed.txt}]}
            """
        ])
        source.assets = [
            Asset(path: "acme/files/handed.txt", bytes: Data("of the client".utf8)),
            Asset(path: "acme/shop/files/handed.txt", bytes: Data("of the shop".utf8)),
        ]
        let site = try RenderedFacts(source)
        #expect(try bytes("shop/files/handed.txt", in: site) == Data("of the shop".utf8))
        #expect(!site.files.contains { $0.path == "files/handed.txt" })
    }
}
