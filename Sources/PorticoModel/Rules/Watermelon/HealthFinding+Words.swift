extension ComputedHealth.Finding {
    /// `schedule 21 days (M3), at most 15`
    var inWords: String {
        let number = Words.amount(value, nil)
        let amount =
            switch measure {
            case .slipDays, .overdueActionDays, .undecidedChangeDays: Words.days(Int(value))
            case .costPercent: "\(number) % over"
            case .failedCriteria: value == 1 ? "1 failed criterion" : "\(number) failed criteria"
            case .openCriticalIssues: value == 1 ? "1 open critical issue" : "\(number) open critical issues"
            }
        let subject = item.map { " (\($0))" } ?? ""
        guard let limit else { return "\(dimension.rawValue) \(amount)\(subject)" }
        let allowed = Words.amount(health == .offTrack ? limit.red : limit.amber, nil)
        return "\(dimension.rawValue) \(amount)\(subject), at most \(allowed)"
    }
}
