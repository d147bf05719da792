extension Milestone {
    /// The date on which it happened or is expected: the actual date, otherwise the forecast, otherwise the baseline.
    package var expected: CalendarDate? { actual ?? forecast ?? baseline }

    /// The days from the promised date to the actual or expected one; negative when early, nil if either is missing.
    ///
    /// Example: baseline 11 April, forecast 25 April → 14.
    package var slip: Int? {
        guard let baseline, let expected = actual ?? forecast else { return nil }
        return expected.days(since: baseline)
    }

    /// Returns how many days it is overdue as of `date`, or nil if it has been reached or is not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard actual == nil, let date, let expected, expected < date else { return nil }
        return date.days(since: expected)
    }

    /// Returns the deviation from the promised date as of `date`: the slip or, if more, the days since the promised
    /// date passed. An outdated forecast counts as today at best.
    package func deviation(at date: CalendarDate?) -> Int? {
        guard let baseline else { return nil }
        guard actual == nil, let date else { return slip }
        let passed = overdueDays(at: date) == nil ? nil : date.days(since: baseline)
        return [slip, passed].compactMap(\.self).max()
    }
}

extension Phase {
    /// The expected period: actual ends if known, otherwise forecast, otherwise baseline.
    package var expected: Span {
        Span(
            start: actual.start ?? forecast.start ?? baseline.start,
            finish: actual.finish ?? forecast.finish ?? baseline.finish
        )
    }

    /// The days from the promised to the actual or forecast finish; nil if either is missing.
    package var slip: Int? {
        guard let baseline = baseline.finish, let expected = actual.finish ?? forecast.finish else { return nil }
        return expected.days(since: baseline)
    }
}
