import Testing

@testable import PorticoServe

@Suite("When there is no room for another connection") struct ConnectionTests {
    /// Fills all places with connections in these states, adds another one, and returns which was closed for it: 1 for
    /// the first.
    private func closed(_ state: (Int) -> OpenConnections.State) -> [Int] {
        let open = OpenConnections()
        var tasks: [Task<Void, Never>] = []
        func add() {
            open.add { _ in
                tasks.append(Task { try? await Task.sleep(for: .seconds(60)) })
                return tasks[tasks.count - 1]
            }
        }
        for number in 1...OpenConnections.limit {
            add()
            open.note(state(number), of: number)
        }
        add()
        #expect(open.count == OpenConnections.limit)
        defer { for task in tasks { task.cancel() } }
        return tasks.indices.filter { tasks[$0].isCancelled }.map { $0 + 1 }
    }

    @Test("the one that has waited longest for a request is closed")
    func idle() {
        #expect(closed { $0 < 7 ? .streaming : $0 < 9 ? .answering : $0.isMultiple(of: 2) ? .idle : .reading } == [9])
    }

    @Test("and all are event streams, the oldest is closed: its page opens another one")
    func streams() { #expect(closed { $0 == 1 ? .answering : .streaming } == [2]) }

    @Test("and all receive answers, the oldest is closed")
    func answers() { #expect(closed { _ in .answering } == [1]) }
}
