extension Risk {
    /// Probability times impact, 1 to 25; nil where either is not known.
    package var score: Int? {
        guard let probability, let impact else { return nil }
        return probability * impact
    }
}
