import PorticoModel

/// Words that promise a quality without measuring it.
enum VagueWords {
    private static let phrases = [
        "satisfactory", "satisfactorily", "satisfied", "satisfaction", "user-friendly", "user friendly", "userfriendly",
        "easy to use",
        "easy to understand", "intuitive", "state of the art", "state-of-the-art", "as fast as possible",
        "as soon as possible",
        "reasonable", "reasonably", "appropriate", "appropriately", "adequate", "adequately", "acceptable",
        "good enough", "robust",
        "seamless", "seamlessly", "high quality", "high-quality", "best practice", "best practices", "modern",
        "flexible", "sufficient",
        "sufficiently", "performant", "responsive", "happy", "works well", "work well", "if possible", "where possible",
        "as needed",
        "as required", "etc",
    ]

    /// Returns the first such word or phrase in `text`, as a whole word and ignoring case: `The page is User-friendly`
    /// → `User-friendly`.
    static func first(in text: String) -> String? {
        let words = pieces(of: text)
        let lowered = words.map { $0.lowercased() }
        for start in words.indices {
            for phrase in phrases {
                let parts = phrase.split(separator: " ").map(String.init)
                guard start + parts.count <= words.count, Array(lowered[start..<start + parts.count]) == parts else {
                    continue
                }
                return words[start..<start + parts.count].joined(separator: " ")
            }
        }
        return nil
    }

    private static func pieces(of text: String) -> [String] {
        text.split { !$0.isLetter && $0 != "-" }.map(String.init)
    }
}
