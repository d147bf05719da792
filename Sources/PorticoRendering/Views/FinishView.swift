internal import PorticoModel

/// The finish date and the key milestones.
struct FinishView: View {
    var date: HTML
    /// A note on the date: `forecast finish, as promised`.
    var note: HTML
    var keyReached: String?
    var keyNote: String
    var slip: HTML?
    var slipNote: HTML?
    var next: [MilestoneRow]

    static let fields = Fields<Self> {
        $0.add("date", \.date)
        $0.add("note", \.note)
        $0.add("keyReached", \.keyReached)
        $0.add("keyNote", \.keyNote)
        $0.add("slip", \.slip)
        $0.add("slipNote", \.slipNote)
        $0.add("next", \.next)
    }
}

extension PageScope {
    /// The finish date; nil if no milestone has a date.
    var finish: FinishView? {
        guard let forecast = FinishForecast(project.plan, at: statusDate) else { return nil }
        let next = project.nextMilestones(3).map(row)
        let reached = ["n": String(forecast.keyReached), "total": String(forecast.keyTotal)]
        return FinishView(
            date: words.longDate(forecast.expected),
            note: note(on: forecast),
            keyReached: forecast.keyTotal == 0 ? nil : words(.countOf, reached),
            keyNote: words(.keyMilestonesReached, count: forecast.keyTotal),
            slip: forecast.largestSlipDays.map { words.difference($0) },
            slipNote: forecast.largestSlip.map { words.html(.largestSlip, ["item": item($0.id)]) },
            next: next
        )
    }

    private func note(on forecast: FinishForecast) -> HTML {
        let what = words(forecast.milestone.actual == nil ? .forecastFinish : .finished)
        guard let slip = forecast.slip, let baseline = forecast.baseline else { return HTML(text: what) }
        if slip == 0 { return words.html(.asPromised, ["what": HTML(text: what)]) }
        return words.html(
            .againstPromise,
            ["what": HTML(text: what), "difference": words.difference(slip), "date": words.date(baseline)]
        )
    }
}
