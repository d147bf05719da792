/// Changes that belong together: those that follow each other without a pause.
struct Burst: Sendable {
    /// A pause of this length ends a burst. Long enough for the steps in which an editor saves a file.
    static let quiet = Duration.milliseconds(15)
    /// The same for many changes, as of a `git checkout`, and for what follows them: such work pauses, too.
    static let longQuiet = Duration.milliseconds(150)
    /// From how many changed paths on a burst has the longer pause. Nobody saves that many files by hand.
    static let many = 20
    /// A burst that lasts longer is built nevertheless, so that the preview shows something meanwhile.
    static let longest = Duration.seconds(1)

    private(set) var changes: SiteChanges
    private let first: ContinuousClock.Instant
    private var last: ContinuousClock.Instant
    private let followsMany: Bool

    /// `previous` is the burst before.
    init(_ changes: SiteChanges, at time: ContinuousClock.Instant, after previous: Burst? = nil) {
        self.changes = changes
        (first, last) = (time, time)
        followsMany = previous.map { $0.hasMany && time - $0.last < Self.longest } ?? false
    }

    private var hasMany: Bool { followsMany || changes.count >= Self.many }

    mutating func add(_ more: SiteChanges, at time: ContinuousClock.Instant) {
        changes.add(more)
        last = time
    }

    /// When to build.
    var due: ContinuousClock.Instant { min(last + (hasMany ? Self.longQuiet : Self.quiet), first + Self.longest) }
}
