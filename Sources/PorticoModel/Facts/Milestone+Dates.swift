extension Milestone {
    /// When it happened, or is now expected: the actual date, else the forecast, else the baseline.
    package var expected: CalendarDate? { actual ?? forecast ?? baseline }

    /// Days from what was promised to what happened or is now expected; negative where it is earlier; nil where either is
    /// missing.
    ///
    /// Example: baseline 11 April, forecast 25 April → 14.
    package var slip: Int? {
        guard let baseline, let expected = actual ?? forecast else { return nil }
        return expected.days(since: baseline)
    }

    /// Days since it was last expected, as of `date`; nil where it has been reached or is not late.
    package func overdueDays(at date: CalendarDate?) -> Int? {
        guard actual == nil, let date, let expected, expected < date else { return nil }
        return date.days(since: expected)
    }

    /// How far it stands from its promise as of `date`: its slip, or the days since the promise passed where those are
    /// more (a forecast that was left behind is no better than the day it is).
    package func deviation(at date: CalendarDate?) -> Int? {
        guard let baseline else { return nil }
        guard actual == nil, let date else { return slip }
        let passed = overdueDays(at: date) == nil ? nil : date.days(since: baseline)
        return [slip, passed].compactMap(\.self).max()
    }
}

extension Phase {
    /// The whole span as it is now expected: actual ends where they are known, else forecast, else baseline.
    package var expected: Span {
        Span(
            start: actual.start ?? forecast.start ?? baseline.start,
            finish: actual.finish ?? forecast.finish ?? baseline.finish
        )
    }

    /// Days from the promised finish to the actual or forecast one; nil where either is missing.
    package var slip: Int? {
        guard let baseline = baseline.finish, let expected = actual.finish ?? forecast.finish else { return nil }
        return expected.days(since: baseline)
    }
}
