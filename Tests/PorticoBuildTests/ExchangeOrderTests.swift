import Foundation
import Testing

@testable import PorticoBuild

/// The order of what publishing does: a power cut between two steps must find a portal that is wholly old or wholly new.
@Suite struct ExchangeOrderTests {
    private static let portal = "/site/Public/acme"
    private static let staged = "/site/Public/.portico/staging/acme"
    private static let manifest = "/site/Public/.portico/manifests/acme.json"
    private static let next = "/site/Public/.portico/manifests/acme.next.json"

    /// The changes of a build that replaces a portal by another.
    private func changes(exchangesFolders: Bool = true) throws -> [String] {
        let site = try PublishingSite(exchangesFolders: exchangesFolders)
        try site.publish(["acme": ["index.html": "old", "gone.html": "x", "same.css": "css"]])
        let recording = RecordingFileSystem(site.disk)
        try site.publish(["acme": ["index.html": "new", "same.css": "css"]], through: recording)
        return recording.changes
    }

    private func only(_ change: String, in changes: [String]) throws -> Int {
        let found = changes.indices.filter { changes[$0] == change }
        try #require(found.count == 1, "\(change) came \(found.count) times in \(changes)")
        return found[0]
    }

    @Test func whatIsStagedIsOnTheDiskBeforeTheNextManifestIsAnnounced() throws {
        let changes = try changes()
        let announced = try only("create \(Self.next)", in: changes)
        let lastStaged = try #require(
            changes.lastIndex { $0 == "create \(Self.staged)/index.html" || $0 == "link \(Self.staged)/same.css" }
        )
        #expect(lastStaged < announced)
        #expect(changes[lastStaged..<announced].contains { $0.hasPrefix("synchronize ") }, "\(changes)")
    }

    @Test func theAnnouncementIsOnTheDiskBeforeThePortalsAreExchanged() throws {
        let changes = try changes()
        let announced = try only("create \(Self.next)", in: changes)
        let exchanged = try only("exchange \(Self.portal)", in: changes)
        #expect(announced < exchanged)
        #expect(changes[announced..<exchanged].contains { $0.hasPrefix("synchronize ") }, "\(changes)")
    }

    @Test func nothingIsRemovedBeforeTheExchangeAndTheManifestComesLast() throws {
        let changes = try changes()
        let exchanged = try only("exchange \(Self.portal)", in: changes)
        let removals = changes.indices.filter { changes[$0].hasPrefix("remove \(Self.staged)/") }
        #expect(removals.count == 3)
        #expect(removals.allSatisfy { $0 > exchanged })
        let settled = try only("rename \(Self.next) \(Self.manifest)", in: changes)
        #expect(removals.allSatisfy { $0 < settled })
    }

    @Test func inTwoStepsTheOldPortalIsAsideBeforeTheNewOneComes() throws {
        let changes = try changes(exchangesFolders: false)
        let aside = try only("rename \(Self.portal) \(Self.staged).old", in: changes)
        #expect(try only("rename \(Self.staged) \(Self.portal)", in: changes) == aside + 1)
    }

    @Test func aRemovedPortalLosesItsManifestOnlyWhenItIsGone() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "old"], "beta": ["index.html": "b"]])
        let recording = RecordingFileSystem(site.disk)
        try site.publish(["beta": ["index.html": "b"]], removing: ["acme"], through: recording)
        let changes = recording.changes
        let moved = try only("rename \(Self.portal) \(Self.staged).gone", in: changes)
        let forgotten = try only("remove \(Self.manifest)", in: changes)
        let removed = try only("remove \(Self.staged).gone/index.html", in: changes)
        #expect(moved < removed)
        #expect(removed < forgotten)
    }

    /// An error, unlike a power cut, leaves us time to put the old portal back.
    @Test func anErrorAtAnyStepOfTheExchangeInTwoLeavesNoPortalMissing() throws {
        let (old, new) = (["index.html": "old", "a.html": "a"], ["index.html": "new", "b.html": "b"])
        var index = 0
        while true {
            let site = try PublishingSite(exchangesFolders: false)
            try site.publish(["acme": old])
            let faulty = FaultyFileSystem(site.disk, fault: .fail(at: index, code: EIO))
            let outcome = Result { try site.publish(["acme": new], through: faulty) }
            let present = try site.files(in: "acme")
            #expect(present == old || present == new, "failed at \(index): \(present?.keys.sorted() ?? [])")
            if case .success = outcome, faulty.changes <= index { break }
            index += 1
        }
        #expect(index > 10)
    }

    @Test func whatWasNotExchangedLosesItsAnnouncementFirst() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "old"]])
        let recording = RecordingFileSystem(site.disk) { (change: String) throws(FileSystemError) in
            if change.hasPrefix("exchange ") { throw FileSystemError("exchange", Self.portal, code: EIO) }
        }
        #expect(throws: (any Error).self) {
            try site.publish(["acme": ["index.html": "new"]], through: recording)
        }
        let changes = recording.changes
        let withdrawn = try only("remove \(Self.next)", in: changes)
        let emptied = try only("remove \(Self.staged)/index.html", in: changes)
        #expect(withdrawn < emptied)
        #expect(try site.files(in: "acme") == ["index.html": "old"])
    }
}
