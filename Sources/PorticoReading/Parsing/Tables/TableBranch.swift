import PorticoDiagnostics
import PorticoModel

/// A row while its groups are being assembled.
struct TableBranch {
    private var values: [(key: String, value: DataNode)] = []
    private var branches: [(key: String, branch: TableBranch)] = []

    mutating func insert(_ value: DataNode, at path: ArraySlice<String>) {
        guard let key = path.first else { return }
        guard path.count > 1 else {
            values.append((key, value))
            return
        }
        if let index = branches.firstIndex(where: { $0.key == key }) {
            branches[index].branch.insert(value, at: path.dropFirst())
        } else {
            var branch = TableBranch()
            branch.insert(value, at: path.dropFirst())
            branches.append((key, branch))
        }
    }

    func node(at place: SourceRange) -> DataNode {
        let own = values.map { DataNode.Entry(key: $0.key, keyPlace: $0.value.place, value: $0.value) }
        let inner = branches.map { key, branch in
            DataNode.Entry(key: key, keyPlace: place, value: branch.node(at: place))
        }
        return DataNode(content: .mapping(own + inner), place: place)
    }
}
