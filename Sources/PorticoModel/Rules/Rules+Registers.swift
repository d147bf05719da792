extension Rules {
    /// About deliverables, acceptance, risks and the other registers.
    static let registerRules: [any Rule] = []
}
