import Synchronization

/// The connections that are open: no more than a limit, and none that its peer has forgotten.
final class OpenConnections: Sendable {
    /// What a connection waits for. Those with the lowest value are closed first when there is no room.
    enum State: Int, Sendable {
        /// The next request.
        case idle
        /// The rest of a request's head.
        case reading
        /// Changes to tell. A page whose stream is closed opens another one.
        case streaming
        /// The peer, which takes an answer.
        case answering
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

    /// Takes up a connection, which `start` begins to serve. Without room, the one is closed that has waited longest for
    /// a request, or else for a change.
    func add(_ start: (Int) -> Task<Void, Never>) {
        table.withLock { table in
            if table.connections.count >= Self.limit {
                let rank = { (connection: Connection) in (connection.state == .idle ? 1 : connection.state.rawValue) }
                let oldest = table.connections.min {
                    (rank($0.value), $0.value.since) < (rank($1.value), $1.value.since)
                }
                oldest?.value.cancel()
                if let oldest { table.connections[oldest.key] = nil }
            }
            table.last += 1
            let task = start(table.last)
            table.connections[table.last] = Connection(state: .idle, since: .now) { task.cancel() }
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
