extension Project {
    /// Every item with an id, with the place where a link leads. A criterion is shown with what it belongs to.
    var items: [ItemIndex.Item] {
        ProjectData.registers.flatMap { register in
            register.entries(in: data).flatMap { entry in
                let target = register.facts.target(of: entry.id, in: folder)
                let page = target.prefix { $0 != "#" }
                return [item(entry, at: target)] + entry.criteria.map { item($0, at: String(page)) }
            }
        }.compactMap(\.self)
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
