import Foundation
import PorticoModel
import Testing

/// Pictures of six by four pixels, turned by a quarter (orientation 6), with a colour profile; and in every place where a
/// kind has one, a name, "Jane", a camera, "SecretCam", and a latitude.
private enum Picture {
    static let jpeg = decoded(
        """
        /9j/4AAQSkZJRgABAQAAAQABAAD/4QCSRXhpZgAATU0AKgAAAAgABAEPAAIAAAAKAAAAPgESAAMAAAABAAYAAAE7AAIAAAAMAAAASIgl
        AAQAAAABAAAAVAAAAABTZWNyZXRDYW0ASmFuZSBBcnRpc3QAAAIAAQACAAAAAk4AAAAAAgAFAAAAAwAAAHIAAAAAAAAANAAAAAEAAAAe
        AAAAAQAAAAAAAAAB/+EAV2h0dHA6Ly9ucy5hZG9iZS5jb20veGFwLzEuMC8APHg6eG1wbWV0YSB4bWxuczp4PSJhZG9iZTpuczptZXRh
        LyI+SmFuZSBYTVA8L3g6eG1wbWV0YT7/4gJcSUNDX1BST0ZJTEUAAQEAAAJMbGNtcwRAAABtbnRyUkdCIFhZWiAH6gALABUAAgAaABhh
        Y3NwQVBQTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9tYAAQAAAADTLWxjbXMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAAAAAtkZXNjAAABCAAAADZjcHJ0AAABQAAAAEx3dHB0AAABjAAAABRjaGFkAAABoAAAACxyWFlaAAABzAAAABRi
        WFlaAAAB4AAAABRnWFlaAAAB9AAAABRyVFJDAAACCAAAACBnVFJDAAACCAAAACBiVFJDAAACCAAAACBjaHJtAAACKAAAACRtbHVjAAAA
        AAAAAAEAAAAMZW5VUwAAABoAAAAcAHMAUgBHAEIAIABiAHUAaQBsAHQALQBpAG4AAG1sdWMAAAAAAAAAAQAAAAxlblVTAAAAMAAAABwA
        TgBvACAAYwBvAHAAeQByAGkAZwBoAHQALAAgAHUAcwBlACAAZgByAGUAZQBsAHlYWVogAAAAAAAA9tYAAQAAAADTLXNmMzIAAAAAAAEM
        QgAABd7///MlAAAHkwAA/ZD///uh///9ogAAA9wAAMBuWFlaIAAAAAAAAG+gAAA49QAAA5BYWVogAAAAAAAAJJ8AAA+EAAC2w1hZWiAA
        AAAAAABilwAAt4cAABjZcGFyYQAAAAAAAwAAAAJmZgAA8qcAAA1ZAAAT0AAACltjaHJtAAAAAAADAAAAAKPXAABUewAATM0AAJmaAAAm
        ZgAAD1z//gAOSmFuZSBjb21tZW50/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUV
        FQwPFxgWFBgSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU
        FBQU/8AAEQgABAAGAwEiAAIRAQMRAf/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQEC
        AwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hp
        anN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX2
        9/j5+v/EAB8BAAMBAQEBAQEBAQEAAAAAAAABAgMEBQYHCAkKC//EALURAAIBAgQEAwQHBQQEAAECdwABAgMRBAUhMQYSQVEHYXETIjKB
        CBRCkaGxwQkjM1LwFWJy0QoWJDThJfEXGBkaJicoKSo1Njc4OTpDREVGR0hJSlNUVVZXWFlaY2RlZmdoaWpzdHV2d3h5eoKDhIWGh4iJ
        ipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uLj5OXm5+jp6vLz9PX29/j5+v/aAAwDAQACEQMRAD8A
        +eraFLeV4EGIkVWRf7gJPyj244Hb6YAKKK+Vx1ar7ZPmesYt69XFNv1bbbfVu5/a+GSjT5Y6JNr5JtJfJH//2Q==
        """
    )

    static let png = decoded(
        """
        iVBORw0KGgoAAAANSUhEUgAAAAYAAAAECAIAAAAiZtkUAAABdmlDQ1BJQ0MgUHJvZmlsZQAAeJx1kT1Lw1AUhh+rUvGDDiqIOGSo4mBB
        FMRR6+BSRKqCVZc0Nq2QtiFJkeIquDgIDqKLX4P/QFfBVUEQFEHE2dGvRUo8txEqojfcnIf33vdw8gZCCcvIuw1jkC94TnIyrs2nFrTw
        My10EqKbLt1w7fHp6QT/ro9b6lS9iale/9/7c7UsZ1wD6pqERwzb8YRlGhKrnq14U7jDyOnLwgfCA44MKHyp9HTAT4qzAb8pdmaTExBS
        PbXsD07/YCPn5IX7haN5q2R8z6O+pDVTmJuR2i27B5ckk8TRSFNiBQuPmNSCZPa3b7Dqm6IoHkPeNmUccWTJiXdA1JJ0zUg1Rc/IY1FW
        uf/O0zWHh4LurXFofPT9114Ib0Nly/c/D32/cgT1D3BeqPmLktPou+hbNS26D5F1OL2oaekdONuArntbd/SqVC87ZJrwcgJtKWi/hubF
        IKvvc47vYHZNftEV7O5Bn9yPLH0B8FFoAh/YU3oAAAAQdEVYdEF1dGhvcgBKYW5lIFRleHQovHfQAAAAHmlUWHRYTUw6Y29tLmFkb2Jl
        LnhtcAAAAAAASmFuZSBYTVBe3DPoAAAAFHpUWHRjAAB4nPNKzEtVqPIaMSQAbElTwf+zF24AAACKZVhJZk1NACoAAAAIAAQBDwACAAAA
        CgAAAD4BEgADAAAAAQAGAAABOwACAAAADAAAAEiIJQAEAAAAAQAAAFQAAAAAU2VjcmV0Q2FtAEphbmUgQXJ0aXN0AAACAAEAAgAAAAJO
        AAAAAAIABQAAAAMAAAByAAAAAAAAADQAAAABAAAAHgAAAAEAAAAAAAAAAXb8DBwAAABFSURBVHicY2Tg+n9CRJOBgYGBgeHGm3gNkYVM
        J0Q0E97shAhpiCxkeOPIxMDAsEDEvePNbIgog8h+JgijQiR1w5taCBsAzMYRETybLqwAAAAASUVORK5CYII=
        """
    )

    static let webP = decoded(
        """
        UklGRnQDAABXRUJQVlA4WAoAAAAsAAAABQAAAwAASUNDUEwCAAAAAAJMbGNtcwRAAABtbnRyUkdCIFhZWiAH6gALABUAAgAaABhhY3Nw
        QVBQTAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA9tYAAQAAAADTLWxjbXMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        AAAAAAAAAAAAAAAAAAtkZXNjAAABCAAAADZjcHJ0AAABQAAAAEx3dHB0AAABjAAAABRjaGFkAAABoAAAACxyWFlaAAABzAAAABRiWFla
        AAAB4AAAABRnWFlaAAAB9AAAABRyVFJDAAACCAAAACBnVFJDAAACCAAAACBiVFJDAAACCAAAACBjaHJtAAACKAAAACRtbHVjAAAAAAAA
        AAEAAAAMZW5VUwAAABoAAAAcAHMAUgBHAEIAIABiAHUAaQBsAHQALQBpAG4AAG1sdWMAAAAAAAAAAQAAAAxlblVTAAAAMAAAABwATgBv
        ACAAYwBvAHAAeQByAGkAZwBoAHQALAAgAHUAcwBlACAAZgByAGUAZQBsAHlYWVogAAAAAAAA9tYAAQAAAADTLXNmMzIAAAAAAAEMQgAA
        Bd7///MlAAAHkwAA/ZD///uh///9ogAAA9wAAMBuWFlaIAAAAAAAAG+gAAA49QAAA5BYWVogAAAAAAAAJJ8AAA+EAAC2w1hZWiAAAAAA
        AABilwAAt4cAABjZcGFyYQAAAAAAAwAAAAJmZgAA8qcAAA1ZAAAT0AAACltjaHJtAAAAAAADAAAAAKPXAABUewAATM0AAJmaAAAmZgAA
        D1xWUDhMMAAAAC8FwAAANyAkIGTZ/7NODIpAIPGnymWR5z915gDFkCTJSYtBGZR5X7sZ0f9oL5QlAUVYSUaKAAAATU0AKgAAAAgABAEP
        AAIAAAAKAAAAPgESAAMAAAABAAYAAAE7AAIAAAAMAAAASIglAAQAAAABAAAAVAAAAABTZWNyZXRDYW0ASmFuZSBBcnRpc3QAAAIAAQAC
        AAAAAk4AAAAAAgAFAAAAAwAAAHIAAAAAAAAANAAAAAEAAAAeAAAAAQAAAAAAAAABWE1QIDgAAAA8eDp4bXBtZXRhIHhtbG5zOng9ImFk
        b2JlOm5zOm1ldGEvIj5KYW5lIFhNUDwveDp4bXBtZXRhPg==
        """
    )

    private static func decoded(_ text: String) -> Data {
        Data(base64Encoded: text, options: .ignoreUnknownCharacters) ?? Data()
    }
}

@Suite struct ImageMetadataTests {
    @Test(arguments: [Picture.jpeg, Picture.png, Picture.webP])
    func namesPlacesAndCamerasGo(_ picture: Data) throws {
        try #require(picture.contains("Jane"))
        let cleaned = ImageMetadata.removed(from: picture)
        #expect(!cleaned.contains("Jane"))
        #expect(!cleaned.contains("SecretCam"))
        #expect(!cleaned.contains("xmpmeta"))
        #expect(cleaned.count < picture.count)
    }

    @Test(arguments: [(Picture.jpeg, "ICC_PROFILE"), (Picture.png, "iCCP"), (Picture.webP, "ICCP")])
    func theColourProfileStays(_ picture: Data, _ mark: String) {
        #expect(ImageMetadata.removed(from: picture).contains(mark))
    }

    @Test(arguments: [Picture.jpeg, Picture.png, Picture.webP])
    func theOrientationStays(_ picture: Data) {
        let cleaned = ImageMetadata.removed(from: picture)
        #expect(cleaned.range(of: Data([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0])) != nil)
        #expect(ImageMetadata.isOnItsSide(picture))
        #expect(ImageMetadata.isOnItsSide(cleaned))
    }

    @Test(arguments: [Picture.jpeg, Picture.png, Picture.webP])
    func theSizeIsThatOfTheTurnedPicture(_ picture: Data) {
        #expect(ImageSize(picture)?.width == 4)
        #expect(ImageSize(picture)?.height == 6)
        #expect(ImageSize(ImageMetadata.removed(from: picture)) == ImageSize(picture))
    }

    @Test(arguments: [Picture.jpeg, Picture.png, Picture.webP])
    func aCleanPictureIsLeftAlone(_ picture: Data) {
        let cleaned = ImageMetadata.removed(from: picture)
        #expect(ImageMetadata.removed(from: cleaned) == cleaned)
    }

    @Test(arguments: [Picture.jpeg, Picture.png, Picture.webP])
    func aDamagedPictureIsNoDanger(_ picture: Data) {
        for count in 0..<picture.count { _ = ImageMetadata.removed(from: picture.prefix(count)) }
        for index in picture.indices {
            var damaged = picture
            damaged[index] ^= 0xFF
            _ = ImageMetadata.removed(from: damaged)
        }
    }

    @Test func otherFilesAreLeftAlone() {
        let text = Data("Jane was here".utf8)
        #expect(ImageMetadata.removed(from: text) == text)
    }
}

extension Data {
    fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}
