extension Rules {
    /// About updates, their health and their words.
    static let statusRules: [any Rule] = []
}
