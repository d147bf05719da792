extension KPI {
    /// Whether `value` reaches the target; nil without a target or a reading.
    ///
    /// Example: target 4, `direction: down` → true for 4, false for 4.5.
    package func isReached(_ value: Double?) -> Bool? {
        guard let value, let target else { return nil }
        return direction == .up ? value >= target : value <= target
    }

    /// The newest reading up to `date`, whatever the order in the file.
    package func newestReading(at date: CalendarDate) -> Reading? {
        series.filter { $0.on <= date }.max { $0.on < $1.on }
    }
}
