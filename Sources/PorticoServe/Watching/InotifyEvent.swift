/// An event of the kernel about a folder or an entry in it. Source: inotify(7).
struct InotifyEvent: Sendable, Hashable {
    /// The number of the folder's watch; -1 if the queue was full and events are lost.
    var watch: Int32
    var mask: UInt32
    /// The name of the entry; empty if the event is about the folder itself.
    var name: String

    /// Parses what a read of the queue returned: whole events, each with a name padded by zeros.
    static func parse(_ bytes: [UInt8]) -> [InotifyEvent] {
        var events: [InotifyEvent] = []
        var start = 0
        while start + headLength <= bytes.count {
            let length = Int(number(in: bytes, at: start + 12))
            let end = start + headLength + length
            guard end <= bytes.count else { break }
            let name = bytes[(start + headLength)..<end].prefix { $0 != 0 }
            events.append(
                InotifyEvent(
                    watch: Int32(bitPattern: number(in: bytes, at: start)),
                    mask: number(in: bytes, at: start + 4),
                    name: String(decoding: name, as: UTF8.self)
                )
            )
            start = end
        }
        return events
    }

    /// Watch, mask, cookie and length of the name, each of four bytes.
    private static let headLength = 16

    private static func number(in bytes: [UInt8], at start: Int) -> UInt32 {
        // Every system that inotify runs on and Swift compiles for stores the lowest byte first.
        bytes[start..<(start + 4)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}

extension InotifyEvent {
    static let attributes: UInt32 = 0x4
    static let closedAfterWriting: UInt32 = 0x8
    static let movedFrom: UInt32 = 0x40
    static let movedTo: UInt32 = 0x80
    static let created: UInt32 = 0x100
    static let deleted: UInt32 = 0x200
    static let folderDeleted: UInt32 = 0x400
    static let folderMoved: UInt32 = 0x800
    static let unmounted: UInt32 = 0x2000
    static let overflow: UInt32 = 0x4000
    static let watchRemoved: UInt32 = 0x8000
    static let isFolder: UInt32 = 0x4000_0000

    /// The events to ask for. A file counts as changed when its writer closes it, so that half a file is seldom read.
    static let wanted =
        attributes | closedAfterWriting | movedFrom | movedTo | created | deleted | folderDeleted | folderMoved

    func has(_ bits: UInt32) -> Bool { mask & bits != 0 }
}
