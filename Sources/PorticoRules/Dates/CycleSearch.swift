import PorticoModel

/// Finds cycles of dependencies. Linear in nodes and edges, and without recursion, because authors control the depth.
struct CycleSearch {
    private enum Mark { case onPath, done }

    private let order: [String]
    private let edges: [String: [String]]
    private var marks: [String: Mark] = [:]

    /// The nodes in the author's order, each with its dependencies. Unknown names are ignored.
    init(_ nodes: [(id: String, dependsOn: [String])]) {
        order = nodes.map(\.id)
        edges = Dictionary(nodes) { first, _ in first }
    }

    /// Returns each cycle once, starting with its first member in the author's order:
    /// M1 after M3, M2 after M1, M3 after M2 → `[["M1", "M3", "M2"]]`.
    mutating func cycles() -> [[String]] {
        var result: [[String]] = []
        for start in order where marks[start] == nil { result += cycles(from: start) }
        return result.map(turned)
    }

    private mutating func cycles(from start: String) -> [[String]] {
        var found: [[String]] = []
        var path = [(node: start, next: 0)]
        marks[start] = .onPath
        while let (node, next) = path.last {
            let targets = edges[node] ?? []
            guard next < targets.count else {
                marks[node] = .done
                path.removeLast()
                continue
            }
            path[path.count - 1].next += 1
            let target = targets[next]
            guard edges[target] != nil else { continue }
            switch marks[target] {
            case nil:
                marks[target] = .onPath
                path.append((target, 0))
            case .onPath:
                let ring = path.drop { $0.node != target }.map(\.node)
                found.append(ring)
            case .done:
                continue
            }
        }
        return found
    }

    private func turned(_ ring: [String]) -> [String] {
        let members = Set(ring)
        guard let first = order.first(where: members.contains), let index = ring.firstIndex(of: first) else {
            return ring
        }
        return Array(ring[index...] + ring[..<index])
    }
}
