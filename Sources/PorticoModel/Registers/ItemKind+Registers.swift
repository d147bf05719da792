extension ItemKind {
    /// The kinds that `[X-1]` can link to: those of a project's registers, and criteria.
    package static let items: [ItemKind] = ProjectData.registers.compactMap { $0.facts.kind } + [.criterion]
}
