/// Finds circles in what leads to what. Depth first with a stack of its own, so that no plan is too deep.
struct CycleSearch {
    let next: (String) -> [String]

    init(next: @escaping (String) -> [String]) {
        self.next = next
    }

    /// Each circle once, its first element again at its end, in the order of `starts`.
    func cycles(from starts: [String]) -> [[String]] {
        var settled: Set<String> = []
        return starts.compactMap { cycle(from: $0, &settled) }
    }

    private func cycle(from start: String, _ settled: inout Set<String>) -> [String]? {
        var path: [String] = []
        var waiting: [[String]] = [[start]]
        while let level = waiting.last {
            guard let current = level.first else {
                waiting.removeLast()
                if let done = path.popLast() { settled.insert(done) }
                continue
            }
            waiting[waiting.count - 1].removeFirst()
            if let first = path.firstIndex(of: current) {
                settled.formUnion(path)
                return Array(path[first...]) + [current]
            }
            guard !settled.contains(current) else { continue }
            path.append(current)
            waiting.append(next(current))
        }
        return nil
    }
}
