extension Risk {
    /// The probability times the impact, 1 to 25; nil if either is unknown.
    package var score: Int? {
        guard let probability, let impact else { return nil }
        return probability * impact
    }
}
