internal import PorticoModel

/// A goal with its newest reading and its target.
struct KPIRow: View {
    var link: HTML
    var anchor: String
    var title: String
    var value: String
    var measured: HTML?
    var start: String?
    var target: String?
    var targetOn: HTML?
    var owner: String?
    var state: HTML?
    var chart: HTML?
    /// `up from 61 % since 9 Jan 2026, still 14 % from the target`
    var caption: HTML?
    var readings: [Reading]
    var hasReadings: Bool

    struct Reading: View {
        var on: HTML
        var value: String

        static let fields = Fields<Self> {
            $0.add("on", \.on)
            $0.add("value", \.value)
        }
    }

    static let fields = Fields<Self> {
        $0.add("link", \.link)
        $0.add("anchor", \.anchor)
        $0.add("title", \.title)
        $0.add("value", \.value)
        $0.add("measured", \.measured)
        $0.add("start", \.start)
        $0.add("target", \.target)
        $0.add("targetOn", \.targetOn)
        $0.add("owner", \.owner)
        $0.add("state", \.state)
        $0.add("chart", \.chart)
        $0.add("caption", \.caption)
        $0.add("readings", \.readings)
        $0.add("hasReadings", \.hasReadings)
    }
}

extension PageScope {
    func row(_ kpi: KPI) -> KPIRow {
        let known = kpi.series.filter { reading in statusDate.map { reading.on <= $0 } ?? true }.sorted {
            $0.on < $1.on
        }
        func text(_ value: Double) -> String { self.text(value, of: kpi) }
        let caption = caption(of: kpi, known)
        return KPIRow(
            link: item(kpi.id),
            anchor: PortalLayout.anchor(kpi.id),
            title: kpi.title,
            value: known.last.map { text($0.value) } ?? "–",
            measured: known.last.map { words.date($0.on) },
            start: kpi.start.map(text),
            target: kpi.target.map(text),
            targetOn: kpi.targetOn.map { words.date($0) },
            owner: person(kpi.owner),
            state: kpi.isReached(known.last?.value).map { reached in
                words.state(
                    StateStyle(mark: reached ? .tick : .ring, tone: reached ? "good" : "calm"),
                    words(reached ? .targetReached : .targetOpen)
                )
            },
            chart: Sparkline(kpi).map { spark in
                let id = "\(PortalLayout.anchor(kpi.id))-line"
                let figures = known.map { text($0.value) }.joined(separator: ", ")
                return HTML(safe: spark.svg(id: id, title: kpi.title, description: figures))
            },
            caption: caption,
            readings: known.map { KPIRow.Reading(on: words.date($0.on), value: text($0.value)) },
            hasReadings: known.count > 1
        )
    }
}

extension PageScope {
    /// `61 %`
    private func text(_ value: Double, of kpi: KPI) -> String {
        let number = words.number(value)
        return kpi.unit.map { "\(number)\u{A0}\($0)" } ?? number
    }

    /// Returns a description of the line, or nil if there is only one reading.
    private func caption(of kpi: KPI, _ readings: [KPI.Reading]) -> HTML? {
        guard let first = readings.first, let last = readings.last, readings.count > 1 else { return nil }
        let word: Word = last.value > first.value ? .kpiUp : last.value < first.value ? .kpiDown : .kpiUnchanged
        let course = words.html(
            word,
            ["value": HTML(text: text(first.value, of: kpi)), "date": words.date(first.on)]
        )
        guard let target = kpi.target, kpi.isReached(last.value) == false else { return course }
        let left = (abs(target - last.value) * 100).rounded() / 100
        return words.html(.kpiLeft, ["course": course, "value": HTML(text: text(left, of: kpi))])
    }
}
