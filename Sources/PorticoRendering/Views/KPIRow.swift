internal import PorticoModel

/// A goal with its newest reading and its target.
struct KPIRow: View {
    let page: PageScope
    let kpi: KPI
    /// The readings up to the status date, oldest first.
    let known: [KPI.Reading]

    struct Reading: View {
        let row: KPIRow
        let reading: KPI.Reading

        static let fields = Fields<Self> {
            $0.add("on") { $0.row.page.words.date($0.reading.on) }
            $0.add("value") { $0.row.text($0.reading.value) }
        }
    }

    static let fields = Fields<Self> {
        $0.add("link") { $0.page.item($0.kpi.id) }
        $0.add("anchor") { PortalLayout.anchor($0.kpi.id) }
        $0.add("title", \.kpi.title)
        $0.add("value") { row in row.known.last.map { row.text($0.value) } ?? "–" }
        $0.add("measured") { $0.page.date($0.known.last?.on) }
        $0.add("start") { $0.kpi.start.map($0.text) }
        $0.add("target") { $0.kpi.target.map($0.text) }
        $0.add("targetOn") { $0.page.date($0.kpi.targetOn) }
        $0.add("owner") { $0.page.person($0.kpi.owner) }
        $0.add("state", \.state)
        $0.add("chart", \.chart)
        $0.add("caption", \.caption)
        $0.add("readings") { row in row.known.map { Reading(row: row, reading: $0) } }
        $0.add("hasReadings") { $0.known.count > 1 }
    }

    /// `61 %`
    private func text(_ value: Double) -> String {
        let number = page.words.number(value)
        return kpi.unit.map { "\(number)\u{A0}\($0)" } ?? number
    }

    private var state: HTML? {
        kpi.isReached(known.last?.value).map { reached in
            page.words.state(
                StateStyle(mark: reached ? .tick : .ring, tone: reached ? "good" : "calm"),
                page.words(reached ? .targetReached : .targetOpen)
            )
        }
    }

    private var chart: HTML? {
        Sparkline(kpi).map { spark in
            let id = "\(PortalLayout.anchor(kpi.id))-line"
            let figures = known.map { text($0.value) }.joined(separator: ", ")
            return HTML(safe: spark.svg(id: id, title: kpi.title, description: figures))
        }
    }

    /// `up from 61 % since 9 Jan 2026, still 14 % from the target`; nil if there is only one reading.
    private var caption: HTML? {
        guard let first = known.first, let last = known.last, known.count > 1 else { return nil }
        let words = page.words
        let word: Word = last.value > first.value ? .kpiUp : last.value < first.value ? .kpiDown : .kpiUnchanged
        let course = words.html(word, ["value": HTML(text: text(first.value)), "date": words.date(first.on)])
        guard let target = kpi.target, kpi.isReached(last.value) == false else { return course }
        let left = (abs(target - last.value) * 100).rounded() / 100
        return words.html(.kpiLeft, ["course": course, "value": HTML(text: text(left))])
    }
}

extension PageScope {
    func row(_ kpi: KPI) -> KPIRow {
        let known = kpi.series.filter { reading in statusDate.map { reading.on <= $0 } ?? true }
        return KPIRow(page: self, kpi: kpi, known: known.sorted { $0.on < $1.on })
    }
}
