/// Builds after each burst of changes, one build at a time. A build that a later burst overtakes is cancelled, and its
/// changes are built with the later ones.
actor BuildLoop {
    /// Builds what has changed. Throws `CancellationError` if it was cancelled before it was complete.
    private let build: @Sendable (SiteChanges) async throws -> Void
    private var burst: Burst?
    /// The burst before, which was built.
    private var previous: Burst?
    private var waiting: Task<Void, Never>?
    private var running: (task: Task<Bool, Never>, changes: SiteChanges)?
    /// How many builds have begun.
    private(set) var builds = 0

    init(_ build: @escaping @Sendable (SiteChanges) async throws -> Void) {
        self.build = build
    }

    /// Takes up changes. Returns at once.
    func note(_ changes: SiteChanges, at time: ContinuousClock.Instant = .now) {
        if burst == nil { burst = Burst(changes, at: time, after: previous) } else { burst?.add(changes, at: time) }
        guard waiting == nil else { return }
        waiting = Task { await self.buildWhenDue() }
    }

    /// Waits until nothing is left to build.
    func rest() async {
        while let task = waiting { await task.value }
        _ = await running?.task.value
    }

    private func buildWhenDue() async {
        while let due = burst?.due, due > .now { try? await Task.sleep(until: due, clock: .continuous) }
        var changes = SiteChanges()
        if let running {
            running.task.cancel()
            if await !running.task.value { changes.add(running.changes) }
        }
        // More may have come while the overtaken build ended.
        if let burst { changes.add(burst.changes) }
        (previous, burst) = (burst, nil)
        waiting = nil
        builds += 1
        let (build, wanted) = (build, changes)
        running = (Task { (try? await build(wanted)) != nil }, wanted)
    }
}
