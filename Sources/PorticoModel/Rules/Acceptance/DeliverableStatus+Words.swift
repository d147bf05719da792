extension Deliverable.Status {
    /// `in review`
    var inWords: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }
}
