import Foundation
import Testing

@testable import PorticoBuild

/// What others do to a portal between two builds, and while one is under way.
@Suite struct OthersFilesTests {
    @Test func anEditThatKeepsTheSizeIsNoFileOfOurs() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "old.html": "ours"]])
        try site.put("edit", at: "acme/old.html")
        let result = try site.publish(["acme": ["index.html": "home 2"]])
        #expect(result.staged.first?.carried == ["old.html"])
        #expect(try site.files(in: "acme") == ["index.html": "home 2", "old.html": "edit"])
    }

    @Test func anEditThatKeepsTheSizeIsNotOverwritten() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home"]])
        try site.put("mine", at: "acme/index.html")
        let result = try site.publish(["acme": ["index.html": "next"]])
        #expect(result.staged.first?.conflicts == ["index.html"])
        #expect(try site.files(in: "acme") == ["index.html": "mine"])
    }

    @Test func anEditThatKeepsTheSizeStaysWhereThePortalIsRemoved() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "a.html": "a"]])
        try site.put("mine", at: "acme/index.html")
        try site.publish([:], removing: ["acme"])
        #expect(try site.files(in: "acme") == ["index.html": "mine"])
    }

    /// Publishes a portal into which `arrival` is put after it was staged.
    private func publish(
        _ new: [String: String],
        over old: [String: String],
        arrival: (path: String, text: String),
        exchangesFolders: Bool
    ) throws -> (site: PublishingSite, kept: [String]) {
        let site = try PublishingSite(exchangesFolders: exchangesFolders)
        try site.publish(["acme": old])
        let folder = try OutputFolder("/site/Public", protecting: ProtectedFolders(), site.disk)
        let publisher = try Publisher(opening: folder, holder: "a test", site.disk)
        let staged = try publisher.stage("acme", files: PublishingSite.outputFiles(new))
        try site.put(arrival.text, at: "acme/\(arrival.path)")
        let kept = try publisher.publish([staged])
        publisher.close()
        return (site, kept)
    }

    @Test(arguments: [true, false])
    func aFileThatArrivesAfterStagingStaysInThePortal(exchangesFolders: Bool) throws {
        let (site, kept) = try publish(
            ["index.html": "new"],
            over: ["index.html": "old", "gone.html": "x"],
            arrival: ("notes/theirs.txt", "theirs"),
            exchangesFolders: exchangesFolders
        )
        #expect(try site.files(in: "acme") == ["index.html": "new", "notes/theirs.txt": "theirs"])
        #expect(kept == [])
    }

    @Test(arguments: [true, false], ["edited by hand", "edi"])
    func aFileThatIsEditedAfterStagingIsKeptAside(exchangesFolders: Bool, text: String) throws {
        let (site, kept) = try publish(
            ["index.html": "new"],
            over: ["index.html": "old"],
            arrival: ("index.html", text),
            exchangesFolders: exchangesFolders
        )
        #expect(try site.files(in: "acme") == ["index.html": "new"])
        #expect(kept == ["/site/Public/.portico/kept/acme/index.html"])
        #expect(try site.files(in: ".portico/kept/acme") == ["index.html": text])
    }

    @Test func aFileThatIsEditedAfterStagingAndHasNoSuccessorStays() throws {
        let (site, kept) = try publish(
            ["index.html": "new"],
            over: ["index.html": "old", "gone.html": "ours"],
            arrival: ("gone.html", "mine"),
            exchangesFolders: true
        )
        #expect(try site.files(in: "acme") == ["index.html": "new", "gone.html": "mine"])
        #expect(kept == [])
    }

    @Test func aLinkWhereAPageWouldStandIsInTheWay() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home"]])
        try site.put("theirs", at: "acme/note.txt")
        // As long as what would be written, so that the size does not tell.
        try site.disk.createSymbolicLink("/site/Public/acme/new.html", to: "note.txt")
        let new = ["index.html": "home", "new.html": "theirs"]
        #expect(try site.publish(["acme": new]).staged.first?.conflicts == ["new.html"])
    }

    @Test func aManifestOfALaterVersionIsRefused() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "a"]])
        try site.put("{\"version\": 2, \"files\": {}}", at: ".portico/manifests/acme.json")
        let failure = #expect(throws: BuildFailure.self) { try site.publish(["acme": ["index.html": "b"]]) }
        #expect(failure?.kind == .cannotCreate)
        #expect(try site.files(in: "acme") == ["index.html": "a"])
    }
}
