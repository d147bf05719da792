import Synchronization

/// The connections that are open: no more than a limit, and none that its peer has forgotten.
final class OpenConnections: Sendable {
    /// What a connection waits for.
    enum State: Sendable {
        /// The next request.
        case idle
        /// The rest of a request's head.
        case reading
        /// The peer, which takes an answer.
        case answering
        /// Changes to tell.
        case streaming
    }

    private struct Connection {
        var state: State
        var since: ContinuousClock.Instant
        var cancel: @Sendable () -> Void
    }

    private struct Table {
        var connections: [Int: Connection] = [:]
        var last = 0
    }

    /// The most connections at a time. A browser opens six; the usual limit on a process's files is 1,024.
    static let limit = 200
    private let table = Mutex(Table())

    var count: Int { table.withLock { $0.connections.count } }

    /// Takes up a connection, which `start` begins to serve, and returns whether there is room. Without room, the
    /// connection that has waited longest for a request is closed.
    func add(_ start: (Int) -> Task<Void, Never>) -> Bool {
        table.withLock { table in
            if table.connections.count >= Self.limit {
                let idle = table.connections.filter { $0.value.state == .idle || $0.value.state == .reading }
                guard let (key, oldest) = idle.min(by: { $0.value.since < $1.value.since }) else { return false }
                oldest.cancel()
                table.connections[key] = nil
            }
            table.last += 1
            let task = start(table.last)
            table.connections[table.last] = Connection(state: .idle, since: .now) { task.cancel() }
            return true
        }
    }

    func note(_ state: State, of connection: Int) {
        table.withLock {
            $0.connections[connection]?.state = state
            $0.connections[connection]?.since = .now
        }
    }

    func remove(_ connection: Int) { table.withLock { $0.connections[connection] = nil } }

    /// Closes the connections that have been in one state for too long.
    func closeForgotten(now: ContinuousClock.Instant = .now) {
        let forgotten = table.withLock { table in
            table.connections.values.filter { connection in
                Self.patience(connection.state).map { now - connection.since > $0 } ?? false
            }
        }
        for connection in forgotten { connection.cancel() }
    }

    /// How long a connection may stay in one state; nil for ever.
    private static func patience(_ state: State) -> Duration? {
        switch state {
        case .idle: .seconds(30)
        case .reading: .seconds(10)
        case .answering: .seconds(60)
        case .streaming: nil
        }
    }
}
