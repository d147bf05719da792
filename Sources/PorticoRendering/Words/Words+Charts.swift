extension Words {
    /// What the pictures ask for.
    var charts: ChartWords { ChartWords(texts: texts) }
}
