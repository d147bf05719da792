internal import PorticoModel

/// A chart in several sizes with its caption. The stylesheet shows the size that fits.
struct Picture: View {
    struct Size: View {
        /// A class of charts.css: `ch-wide`.
        var look: String
        var svg: HTML

        static let fields = Fields<Self> {
            $0.add("look", \.look)
            $0.add("svg", \.svg)
        }
    }

    var sizes: [Size]
    var caption: HTML?

    static let fields = Fields<Self> {
        $0.add("sizes", \.sizes)
        $0.add("caption", \.caption)
    }

    /// Returns nil if the chart has nothing to show.
    init?(_ sizes: [(look: String, svg: String?)], caption: HTML?) {
        self.sizes = sizes.compactMap { look, svg in svg.map { Size(look: look, svg: HTML(safe: $0)) } }
        self.caption = caption
        if self.sizes.isEmpty { return nil }
    }

    /// Draws the chart for a narrow, a medium and a wide column. `id` distinguishes its parts from those of other
    /// charts on the page.
    init?(
        id: String,
        widths: [Double] = [288, 480, 760],
        caption: HTML?,
        draw: (_ width: Double, _ id: String) -> String?
    ) {
        let sizes = zip(["s", "m", "l"], widths).map { size, width in ("ch-\(size)", draw(width, "\(id)-\(size)")) }
        self.init(sizes, caption: caption)
    }
}

extension PageScope {
    /// Returns the payments chart on the timeline's axis.
    func paymentsChart(_ schedule: PaymentSchedule) -> Picture? {
        let input = PaymentsInput(schedule) { words.money($0, scope.currency) }
        let timeline = TimelineInput(plan: project.plan, statusDate: statusDate)
        func svg(_ measures: TimelineMeasures, _ id: String) -> String? {
            PaymentsChart.svg(input, on: timeline, measures: measures, id: id, words: words.charts)
        }
        let sizes = [("ch-wide", svg(.wide, "payments")), ("ch-medium", svg(.medium, "payments-medium"))]
        return Picture(sizes, caption: HTML(text: PaymentsChart.caption(input, words: words.charts)))
    }

    /// The health history as a chart; nil if there are fewer than two updates.
    var healthChart: Picture? {
        guard project.updates.count > 1 else { return nil }
        let picture = scope.parts.value(for: "health") {
            let input = healthHistory
            let caption: String = HealthHistoryCaption(input).sentences(in: words.charts).joined(separator: " ")
            let picture = Picture(id: "health", widths: [288, 460, 700], caption: HTML(text: caption)) { width, id in
                HealthHistoryChart.svg(input, maxWidth: width, id: id, words: words.charts)
            }
            return picture as any Sendable
        }
        return picture as? Picture
    }

    /// The health history. Only weeks with a snapshot have a calculated health.
    var healthHistory: HealthHistoryInput {
        let weeks = project.updates.map { update in
            let computed = project.weeks.week(of: update.date)?.computed.overall
            return HealthHistoryInput.Week(date: update.date, reported: update.health, computed: computed)
        }
        return HealthHistoryInput(updates: weeks, cadence: portal.client.cadence)
    }
}

extension PageScope {
    /// Accepted, submitted and upcoming deliverables in one bar.
    var deliverablesChart: Picture? {
        guard let bar = DeliverablesBar(AcceptanceCounts(project.deliverables)) else { return nil }
        let svg = bar.svg(id: "deliverables-bar", words: words.charts)
        return Picture([("ch-any", svg)], caption: HTML(text: bar.caption(in: words.charts)))
    }
}
