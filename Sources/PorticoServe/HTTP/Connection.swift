import FlyingSocks
import Foundation

/// One connection: reads requests and sends answers, one after the other, until either side ends it.
struct Connection: Sendable {
    let socket: AsyncSocket
    let number: Int
    let open: OpenConnections
    let answer: @Sendable (RequestHead) async -> Answer

    func run() async {
        var received: [UInt8] = []
        do {
            while try await exchange(&received) { open.note(.idle, of: number) }
        } catch {
            // The peer is gone, or the connection was cancelled: there is nobody to tell.
        }
        try? socket.close()
        open.remove(number)
    }

    /// Reads one request and answers it. Returns whether another one may follow.
    private func exchange(_ received: inout [UInt8]) async throws -> Bool {
        let head: RequestHead
        do {
            head = try await readHead(&received)
        } catch let problem as RequestHead.Problem {
            try await send(Self.refusal(problem), closes: true, withBody: true)
            return false
        }
        let answer = await answer(head)
        if case .stream(let parts) = answer.body, head.method != "HEAD" {
            try await stream(parts, after: answer.head(closes: true))
            return false
        }
        try await send(answer, closes: !head.keepsAlive, withBody: head.method != "HEAD")
        return head.keepsAlive
    }

    /// Reads up to the empty line. What follows stays in `received` for the next request.
    private func readHead(_ received: inout [UInt8]) async throws -> RequestHead {
        let end: [UInt8] = [13, 10, 13, 10]
        var searched = 0
        while true {
            if let found = received[searched...].firstRange(of: end) {
                let head = try RequestHead(received[..<found.lowerBound])
                received.removeSubrange(..<found.upperBound)
                return head
            }
            guard received.count <= RequestHead.limit else { throw RequestHead.Problem.tooLarge }
            searched = max(0, received.count - end.count)
            received += try await socket.read(atMost: 4096)
            if searched == 0 { open.note(.reading, of: number) }
        }
    }

    private func send(_ answer: Answer, closes: Bool, withBody: Bool) async throws {
        open.note(.answering, of: number)
        let head = answer.head(closes: closes)
        guard withBody, case .data(let data) = answer.body else { return try await socket.write(head) }
        // In one piece if it is short, so that the answer does not wait for the peer to confirm the head.
        guard data.count > 1 << 16 else { return try await socket.write(head + data) }
        try await socket.write(head)
        try await socket.write(data)
    }

    /// Sends what comes, until the stream ends or the peer says something or goes.
    private func stream(_ parts: AsyncStream<Data>, after head: Data) async throws {
        open.note(.streaming, of: number)
        try await socket.write(head)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { _ = try await socket.read(atMost: 1) }
            group.addTask {
                for await part in parts { try await socket.write(part) }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private static func refusal(_ problem: RequestHead.Problem) -> Answer {
        switch problem {
        case .malformed: .words(400, "This is not an HTTP request.")
        case .tooLarge: .words(431, "The request is too large.")
        case .hasBody: .words(413, "The preview takes no data.")
        }
    }
}
