extension Project {
    /// Every item that has an id, with the target of links to it. A criterion is shown with the item it belongs to.
    package var items: [ItemIndex.Item] {
        var result: [ItemIndex.Item?] = []
        for register in ProjectData.registers {
            for entry in register.entries(in: data) {
                let target = register.facts.target(of: entry.id, in: folder)
                result.append(item(entry, at: target))
                result += entry.criteria.map { item($0, at: target) }
            }
        }
        return result.compactMap(\.self)
    }

    private func item(_ entry: RegisterEntry, at path: String) -> ItemIndex.Item? {
        entry.kind.map { kind in
            ItemIndex.Item(
                kind: kind,
                id: entry.id,
                title: entry.title,
                place: entry.provenance.place(of: "id"),
                outputPath: path
            )
        }
    }
}
