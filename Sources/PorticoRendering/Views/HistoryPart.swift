internal import PorticoModel

/// The reported health beside the calculated health, now and by week.
struct HistoryPart: View {
    struct Comparison: View {
        var dimension: String
        var reported: HTML?
        var computed: HTML?
        /// The figures behind the health: `M3 is 14 d off its promised date; at risk above 5 d, off track above 15 d`.
        var numbers: HTML?

        static let fields = Fields<Self> {
            $0.add("dimension", \.dimension)
            $0.add("reported", \.reported)
            $0.add("computed", \.computed)
            $0.add("numbers", \.numbers)
        }
    }

    /// An update, or a missed one.
    struct Week: View {
        var date: HTML
        var reported: HTML
        var computed: HTML?

        static let fields = Fields<Self> {
            $0.add("date", \.date)
            $0.add("reported", \.reported)
            $0.add("computed", \.computed)
        }
    }

    var chart: Picture?
    /// The weeks in the chart, newest first.
    var weeks: [Week] = []
    var comparisons: [Comparison]

    static let fields = Fields<Self> {
        $0.add("chart", \.chart)
        $0.add("weeks", \.weeks)
        $0.add("comparisons", \.comparisons)
    }
}

extension PageScope {
    var historyPart: HistoryPart? {
        guard let update = project.updates.first else { return nil }
        let comparisons = comparisons(of: update)
        let chart = healthChart
        guard !comparisons.isEmpty || chart != nil else { return nil }
        return HistoryPart(chart: chart, weeks: chart == nil ? [] : healthRows, comparisons: comparisons)
    }

    private var healthRows: [HistoryPart.Week] {
        healthHistory.weeks.reversed().map { week in
            let update = project.updates.first { $0.date == week.date }
            let date = words.date(week.date)
            return HistoryPart.Week(
                date: update.map { HTML("<a href=\"\(href($0.outputPath))\">\(date)</a>") } ?? date,
                reported: week.reported.map { words.health($0) } ?? HTML(text: words(.updateMissed)),
                computed: week.computed.map { words.health($0) }
            )
        }
    }

    /// Returns a comparison for each area of the newest update.
    func comparisons(of update: StatusUpdate) -> [HistoryPart.Comparison] {
        let computed = project.computedHealth(tolerances: portal.client.tolerances)
        let findings = Dictionary(computed.findings.map { ($0.dimension, $0) }, uniquingKeysWith: { first, _ in first })
        return Dimension.allCases.compactMap { dimension in
            let reported = update.dimensions[dimension]
            let finding = findings[dimension]
            guard reported != nil || finding != nil else { return nil }
            return HistoryPart.Comparison(
                dimension: words.name(dimension, in: "dimension"),
                reported: reported.map { words.health($0) },
                computed: finding.map { words.health($0.health) },
                numbers: finding.map(numbers)
            )
        }
    }

    /// Returns the figures behind a finding and the limits they were compared with.
    private func numbers(_ finding: ComputedHealth.Finding) -> HTML {
        guard finding.value != 0 else { return HTML(text: words.nothing(in: finding)) }
        let fact = fact(behind: finding)
        guard let limit = finding.limit else { return fact }
        let allowed = ["amber": words.number(limit.amber), "red": words.number(limit.red)]
        return HTML("\(fact); \(words(finding.measure.limitPhrase, allowed))")
    }

    /// Returns the fact behind a finding: `M3 is 14 d off its promised date`, `ACT-2 (ours) is 8 d overdue`.
    func fact(behind finding: ComputedHealth.Finding) -> HTML {
        let side = finding.measure == .overdueActionDays ? finding.item.flatMap { scope.actions[$0]?.side } : nil
        let phrase: Word =
            switch side {
            case .client: .measureOverdueYours
            case .supplier: .measureOverdueOurs
            case nil: finding.measure.phrase
            }
        let number = HTML(text: words.number(finding.value))
        return words.html(phrase, ["n": number, "item": finding.item.map(item) ?? ""])
    }
}

extension PageScope {
    /// `M4 is 35 d off its promised date, limit 30 d`
    func factAndLimit(behind finding: ComputedHealth.Finding) -> HTML {
        let fact = fact(behind: finding)
        guard let limit = finding.decisiveLimit else { return fact }
        let phrase: Word = finding.measure == .costPercent ? .exceededPercent : .exceededDays
        return words.html(phrase, ["fact": fact, "limit": HTML(text: words.number(limit))])
    }
}

extension Words {
    /// Returns the words for a value of zero. Weeks frozen while only key milestones counted name one even then.
    fileprivate func nothing(in finding: ComputedHealth.Finding) -> String {
        let onlyKeyCounted = finding.measure == .slipDays && finding.item != nil
        return onlyKeyCounted ? self(.noKeySlip) : text("measure.\(finding.measure.rawValue).none")
    }

    /// Returns the same text as on the page, without links: `M3 is 14 d off its promised date; at risk above 5 d, off
    /// track above 15 d`
    func figures(of finding: ComputedHealth.Finding) -> String {
        guard finding.value != 0 else { return nothing(in: finding) }
        let fact = self(finding.measure.phrase, ["n": number(finding.value), "item": finding.item ?? ""])
        guard let limit = finding.limit else { return fact }
        let allowed = ["amber": number(limit.amber), "red": number(limit.red)]
        return "\(fact); \(self(finding.measure.limitPhrase, allowed))"
    }
}

extension ComputedHealth.Measure {
    fileprivate var phrase: Word {
        switch self {
        case .slipDays: .measureSlip
        case .overdueMilestoneDays: .measureOverdue
        case .finishSlipDays: .measureFinish
        case .costPercent: .measureCost
        case .overdueActionDays: .measureOverdue
        case .undecidedChangeDays: .measureUndecided
        case .failedCriteria: .measureFailed
        case .openCriticalIssues: .measureCritical
        }
    }

    fileprivate var limitPhrase: Word { self == .costPercent ? .limitPercent : .limitDays }
}
