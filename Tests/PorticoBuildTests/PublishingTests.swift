import Foundation
import Testing

@testable import PorticoBuild

@Suite struct PublishingTests {
    @Test func aFirstBuildPublishesEveryFileAndAManifest() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "guides/a.html": "a"], "beta": ["index.html": "b"]])
        #expect(try site.files(in: "acme") == ["index.html": "home", "guides/a.html": "a"])
        #expect(try site.files(in: "beta") == ["index.html": "b"])
        #expect(try site.stateFiles() == ["manifests/acme.json", "manifests/beta.json"])
    }

    @Test func aSecondBuildOfTheSameChangesNothing() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "guides/a.html": "a"]])
        let before = try ["acme", "acme/guides", "acme/index.html"].map { try site.status($0) }
        let result = try site.publish(["acme": ["index.html": "home", "guides/a.html": "a"]])
        #expect(result.staged.map(\.change) == [.none])
        let after = try ["acme", "acme/guides", "acme/index.html"].map { try site.status($0) }
        #expect(after == before)
    }

    @Test func anUnchangedFileKeepsItsIdentityAndTimeWhileOthersChange() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "old", "guides/a.html": "same"]])
        let before = try site.status("acme/guides/a.html")
        try site.publish(["acme": ["index.html": "new", "guides/a.html": "same"]])
        #expect(try site.status("acme/guides/a.html") == before)
        #expect(try site.files(in: "acme") == ["index.html": "new", "guides/a.html": "same"])
    }

    @Test func aFileNoLongerWantedGoesWithItsFolder() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "guides/a.html": "a"]])
        try site.publish(["acme": ["index.html": "home"]])
        #expect(try site.files(in: "acme") == ["index.html": "home"])
        #expect(try site.status("acme/guides") == nil)
    }

    @Test func filesOfOthersStayThroughTwentyBuilds() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "0", "guides/a.html": "a"]])
        try site.put("theirs", at: "acme/CNAME")
        try site.put("their guide", at: "acme/guides/own/note.txt")
        try site.disk.createFolder("/site/Public/acme/empty", permissions: nil)
        let identity = try site.status("acme/CNAME")
        for number in 1...20 {
            let result = try site.publish(["acme": ["index.html": "\(number)"]])
            #expect(result.staged.first?.carried == ["CNAME", "guides/own/note.txt"])
        }
        let expected = ["index.html": "20", "CNAME": "theirs", "guides/own/note.txt": "their guide"]
        #expect(try site.files(in: "acme") == expected)
        #expect(try site.status("acme/CNAME") == identity)
        #expect(try site.status("acme/empty")?.kind == .folder)
    }

    @Test func aFileChangedByHandThatNothingReplacesStays() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home", "old.html": "ours"]])
        try site.put("edited", at: "acme/old.html")
        let result = try site.publish(["acme": ["index.html": "home 2"]])
        #expect(result.staged.first?.carried == ["old.html"])
        #expect(try site.files(in: "acme") == ["index.html": "home 2", "old.html": "edited"])
    }

    @Test(arguments: [
        ("acme/index.html", ["index.html"]),
        ("acme/new.html", ["new.html"]),
        ("acme/guides", ["guides"]),
        ("acme/new.html/inside.txt", ["new.html/inside.txt"]),
    ])
    func whatStandsInTheWayIsNamedAndNothingIsTouched(path: String, conflicts: [String]) throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home"]])
        try site.put("theirs", at: path)
        let before = try site.files(in: "")
        let new = ["index.html": "home 2", "new.html": "new", "guides/a.html": "a"]
        let result = try site.publish(["acme": new])
        #expect(result.staged.first?.conflicts == conflicts)
        #expect(try site.files(in: "") == before)
    }

    @Test func aLinkStandingForThePortalIsInTheWay() throws {
        let site = try PublishingSite()
        try site.publish(["beta": ["index.html": "b"]])
        try site.disk.createSymbolicLink("/site/Public/acme", to: "beta")
        #expect(try site.publish(["acme": ["index.html": "a"]]).staged.first?.conflicts == [""])
        #expect(try site.files(in: "beta") == ["index.html": "b"])
    }

    @Test func aFileThatIsAlreadyWhatWeWouldWriteIsTakenOver() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "home"]])
        try site.put("same", at: "acme/new.html")
        try site.publish(["acme": ["index.html": "home", "new.html": "same"]])
        try site.publish(["acme": ["index.html": "home"]])
        #expect(try site.files(in: "acme") == ["index.html": "home"])
    }

    @Test func aFileMayBecomeAFolderAndBack() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["a": "file"]])
        try site.publish(["acme": ["a/b": "inside"]])
        #expect(try site.files(in: "acme") == ["a/b": "inside"])
        try site.publish(["acme": ["a": "file"]])
        #expect(try site.files(in: "acme") == ["a": "file"])
    }

    @Test func permissionsOfAFolderStay() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "1"]])
        try site.disk.removeFile("/site/Public/acme/index.html")
        try site.disk.removeFolder("/site/Public/acme")
        try site.disk.createFolder("/site/Public/acme", permissions: 0o2750)
        try site.publish(["acme": ["index.html": "2"]])
        #expect(try site.status("acme")?.permissions == 0o2750)
    }

    @Test func aRemovedPortalIsGoneWithItsManifest() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "a"], "beta": ["index.html": "b", "x/y.html": "y"]])
        try site.publish(["acme": ["index.html": "a"]], removing: ["beta"])
        #expect(try site.files(in: "beta") == nil)
        #expect(try site.stateFiles() == ["manifests/acme.json"])
    }

    @Test func aRemovedPortalLeavesWhatIsNotOurs() throws {
        let site = try PublishingSite()
        try site.publish(["beta": ["index.html": "b", "x/y.html": "y"]])
        try site.put("theirs", at: "beta/x/notes.txt")
        try site.publish(["acme": ["index.html": "a"]], removing: ["beta"])
        #expect(try site.files(in: "beta") == ["x/notes.txt": "theirs"])
        #expect(try site.stateFiles() == ["manifests/acme.json"])
    }

    @Test func withoutAnExchangeOfFoldersTheResultIsTheSame() throws {
        let site = try PublishingSite(exchangesFolders: false)
        try site.publish(["acme": ["index.html": "old", "a.html": "a"]])
        try site.put("theirs", at: "acme/CNAME")
        try site.publish(["acme": ["index.html": "new"]])
        #expect(try site.files(in: "acme") == ["index.html": "new", "CNAME": "theirs"])
        #expect(try site.stateFiles() == ["manifests/acme.json"])
    }

    @Test func aSecondBuildAtTheSameTimeIsToldWhoIsAtWork() throws {
        let site = try PublishingSite()
        let folder = try OutputFolder("/site/Public", protecting: ProtectedFolders(), site.disk)
        let first = try Publisher(opening: folder, holder: "process 7 on desk", site.disk)
        let again = try OutputFolder("/site/Public", protecting: ProtectedFolders(), site.disk)
        let failure = #expect(throws: BuildFailure.self) { try Publisher(opening: again, holder: "me", site.disk) }
        #expect(failure?.kind == .locked)
        #expect(failure?.message == "another build is publishing into \"/site/Public\": process 7 on desk")
        first.close()
        try site.publish(["acme": ["index.html": "a"]])
    }

    @Test func aBuildThatIsAbandonedLeavesNoTraceWhereNothingWasPublished() throws {
        let site = try PublishingSite()
        let folder = try OutputFolder("/site/Public", protecting: ProtectedFolders(), site.disk)
        let publisher = try Publisher(opening: folder, holder: "a test", site.disk)
        _ = try publisher.stage("acme", files: PublishingSite.outputFiles(["index.html": "a"]))
        publisher.abandon()
        #expect(try site.disk.entries(of: "/site")?.isEmpty == true)
    }

    @Test func aManifestOfAnotherHandIsRefused() throws {
        let site = try PublishingSite()
        try site.publish(["acme": ["index.html": "a"]])
        try site.put("{}", at: ".portico/manifests/acme.json")
        let failure = #expect(throws: BuildFailure.self) { try site.publish(["acme": ["index.html": "b"]]) }
        #expect(failure?.kind == .cannotCreate)
        #expect(try site.files(in: "acme") == ["index.html": "a"])
    }
}
