extension Rules {
    /// About people and pages.
    static let clientRules: [any Rule] = []
}
