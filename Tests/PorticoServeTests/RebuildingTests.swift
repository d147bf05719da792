import Foundation
import Synchronization
import Testing

@testable import PorticoServe

@Suite("After changes", .timeLimit(.minutes(20))) struct RebuildingTests {
    @Test("the client whose files changed is built, or everything if the settings or the theme changed")
    func meaning() {
        let one = SiteChanges(content: DiskChanges(paths: ["acme/plan.yml", "acme/guides/a.md", "new"]))
        #expect(one.folders == ["acme", "new"])
        #expect(!one.isEverything)
        #expect(!one.hasTheme)
        #expect(SiteChanges(content: DiskChanges(paths: ["portico.yml"])).isEverything)
        #expect(!SiteChanges(content: DiskChanges(paths: ["acme/portico.yml"])).isEverything)
        #expect(SiteChanges(content: DiskChanges(isEverything: true)).isEverything)
        #expect(SiteChanges.theme.hasTheme)
        #expect(SiteChanges.theme.isEverything)
    }

    @Test("a build waits for a pause, and not longer than a second")
    func due() {
        let start = ContinuousClock.now
        var burst = Burst(SiteChanges(), at: start)
        #expect(burst.due == start + Burst.quiet)
        for step in 1...200 { burst.add(SiteChanges(), at: start + .milliseconds(10 * step)) }
        #expect(burst.due == start + Burst.longest)
    }

    @Test("many changes, and what follows them, wait for a longer pause")
    func many() {
        let start = ContinuousClock.now
        let paths = Set((1...Burst.many).map { "acme/\($0).md" })
        let checkout = Burst(SiteChanges(content: DiskChanges(paths: paths)), at: start)
        #expect(checkout.due == start + Burst.longQuiet)
        let one = SiteChanges(content: DiskChanges(paths: ["acme/1.md"]))
        #expect(Burst(one, at: start + .milliseconds(200), after: checkout).due == start + .milliseconds(350))
        #expect(Burst(one, at: start + .seconds(5), after: checkout).due == start + .seconds(5) + Burst.quiet)
    }

    @Test("10,000 in a second, with pauses as under load, end in at most three builds")
    func burst() {
        let start = ContinuousClock.now
        var (burst, previous): (Burst?, Burst?) = (nil, nil)
        var builds = 0
        for number in 0..<10_000 {
            // Every thousandth change comes 90 ms after the one before.
            let time = start + .microseconds(10 * number) + .milliseconds(90 * (number / 1000))
            if let due = burst?.due, due <= time { (previous, burst, builds) = (burst, nil, builds + 1) }
            let changes = SiteChanges(content: DiskChanges(paths: ["acme/\(number).md"]))
            if burst == nil { burst = Burst(changes, at: time, after: previous) } else { burst?.add(changes, at: time) }
        }
        #expect(builds + 1 <= 3)
    }

    @Test("the last of 10,000 is in the last build")
    func end() async {
        let disk = Mutex(0)
        let seen = Mutex<[Int]>([])
        let loop = BuildLoop { _ in
            let number = disk.withLock { $0 }
            seen.withLock { $0.append(number) }
        }
        for number in 1...10_000 {
            disk.withLock { $0 = number }
            await loop.note(SiteChanges(content: DiskChanges(paths: ["acme/\(number).md"])))
        }
        await loop.rest()
        #expect(seen.withLock { $0.last } == 10_000)
    }

    @Test("a build that is overtaken is cancelled, and its clients are built with the next")
    func overtaken() async throws {
        let finished = Mutex<[SiteChanges]>([])
        let (begun, begin) = AsyncStream.makeStream(of: Void.self)
        let loop = BuildLoop { changes in
            begin.yield()
            if changes.folders == ["slow"] { try await Task.sleep(for: .seconds(30)) }
            try Task.checkCancellation()
            finished.withLock { $0.append(changes) }
        }
        var beginnings = begun.makeAsyncIterator()
        await loop.note(SiteChanges(content: DiskChanges(paths: ["slow/plan.yml"])))
        await beginnings.next()
        await loop.note(SiteChanges(content: DiskChanges(paths: ["acme/plan.yml"])))
        await loop.rest()
        #expect(finished.withLock { $0.map(\.folders) } == [["slow", "acme"]])
        #expect(await loop.builds == 2)
    }
}
