import Foundation
import PorticoDiagnostics
import Synchronization

/// The pages that wait for changes, as streams of server-sent events. Source: WHATWG HTML, section 9.2.
final class Listeners: Sendable {
    /// Differs from one run of the program to the next, so that a page notices that its versions begin anew.
    let session = String(UInt32.random(in: .min ... .max), radix: 16)
    private let streams = Mutex<[UUID: AsyncStream<Data>.Continuation]>([:])

    var count: Int { streams.withLock { $0.count } }

    /// Returns a stream that begins with `versions`. A slow reader gets the newest event only: each event says all.
    func add(_ versions: [String: String]) -> AsyncStream<Data> {
        let (stream, continuation) = AsyncStream.makeStream(of: Data.self, bufferingPolicy: .bufferingNewest(1))
        let key = UUID()
        streams.withLock { $0[key] = continuation }
        continuation.onTermination = { [weak self] _ in
            _ = self?.streams.withLock { $0.removeValue(forKey: key) }
        }
        continuation.yield(Self.event(versions))
        return stream
    }

    /// Tells all pages the number of each portal's newest build.
    func tell(_ versions: [String: String]) { send(Self.event(versions)) }

    /// Sends what pages ignore, so that a connection whose page is gone ends.
    func ping() { send(Data(": still here\n\n".utf8)) }

    private func send(_ data: Data) {
        for continuation in streams.withLock({ Array($0.values) }) { continuation.yield(data) }
    }

    private static func event(_ versions: [String: String]) -> Data {
        Data("data: \(JSONValue.object(versions.mapValues(JSONValue.text)).compactText)\n\n".utf8)
    }
}
