import FlyingSocks
import Foundation

/// A small HTTP server: GET and HEAD, bounded heads, a bounded number of connections. The sockets are FlyingSocks'.
package struct HTTPServer: Sendable {
    private let socket: Socket
    /// The port that the server listens on.
    package let port: UInt16

    /// Listens at `host`, an IPv4 address, on `port` or the next free one of the following twenty. Port 0 is any free one.
    package init(host: String, port: UInt16) throws(BindingError) {
        var last = BindingError(words: "there is no such port", isTaken: true)
        for candidate in UInt(port)...(UInt(port) + (port == 0 ? 0 : 20)) where candidate <= UInt16.max {
            do {
                let opened = try Self.open(host, UInt16(candidate))
                (socket, self.port) = opened
                return
            } catch {
                last = error
                guard error.isTaken else { break }
            }
        }
        throw last
    }

    /// Why a server cannot listen.
    package struct BindingError: Error {
        /// `Address already in use`
        package let words: String
        /// Whether another port at the same address may be free.
        let isTaken: Bool
    }

    private static func open(_ host: String, _ port: UInt16) throws(BindingError) -> (Socket, UInt16) {
        do {
            let socket = try Socket(domain: AF_INET)
            do {
                try socket.setValue(true, for: .localAddressReuse)
                try socket.bind(to: try .inet(ip4: host, port: port))
                try socket.listen()
                guard case .ip4(_, let actual) = try socket.sockname() else { throw SocketError.unsupportedAddress }
                return (socket, actual)
            } catch {
                try? socket.close()
                throw error
            }
        } catch let error as SocketError {
            guard case .failed(_, let code, let message) = error else {
                throw BindingError(words: error.localizedDescription, isTaken: false)
            }
            throw BindingError(words: message, isTaken: code == EADDRINUSE || code == EACCES && port < 1024)
        } catch {
            throw BindingError(words: "\(error)", isTaken: false)
        }
    }

    /// Answers requests until the task is cancelled.
    package func run(_ answer: @escaping @Sendable (RequestHead) async -> Answer) async throws {
        let pool = SocketPool.make()
        try await pool.prepare()
        let listener = try AsyncSocket(socket: socket, pool: pool)
        let open = OpenConnections()
        defer { try? socket.close() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask {
                while true {
                    try await Task.sleep(for: .seconds(1))
                    open.closeForgotten()
                }
            }
            group.addTask { try await accept(from: listener, open, answer) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func accept(
        from listener: AsyncSocket,
        _ open: OpenConnections,
        _ answer: @escaping @Sendable (RequestHead) async -> Answer
    ) async throws {
        while !Task.isCancelled {
            do {
                let socket = try await listener.accept()
                open.add { number in
                    Task { await Connection(socket: socket, number: number, open: open, answer: answer).run() }
                }
            } catch is CancellationError {
                return
            } catch {
                // The process has no file left, or the peer went before it was accepted. Both pass.
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
