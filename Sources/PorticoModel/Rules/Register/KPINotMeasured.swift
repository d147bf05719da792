import PorticoDiagnostics

/// A goal nobody looks at any more.
struct KPINotMeasured: Rule {
    let name = "kpi-not-measured"
    let severity = Diagnostic.Severity.warning
    let summary = "a KPI has not been measured for six weeks"
    let explanation = "A chart that ends in spring says that nobody cares about the goal."
    let fix = "measure it, or take the KPI out"
    let breaking = RuleExample(
        [
            "kpis.yml": """
            kpis:
              - id: KPI-1
                title: Time to book
                target: 60
                target_on: 2026-06-30
                series: «[»{on: 2026-01-09, value: 131}]

            """
        ],
        message: "KPI-1 was last measured on 2026-01-09, 63 days before the status date"
    )
    let passing = RuleExample([
        "kpis.yml": """
        kpis:
          - id: KPI-1
            title: Time to book
            target: 60
            target_on: 2026-06-30
            series: [{on: 2026-03-06, value: 90}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        guard let today = scope.statusDate else { return [] }
        return scope.project.kpis.compactMap { kpi in
            guard let last = kpi.series.map(\.on).max(), !kpi.isSettled(at: today) else { return nil }
            let days = today.days(since: last)
            guard days > 42 else { return nil }
            return Finding(
                kpi.provenance,
                "series",
                "\(kpi.id) was last measured on \(last), \(Words.days(days)) before the status date"
            )
        }
    }
}

extension KPI {
    /// Whether the day of its target has passed.
    fileprivate func isSettled(at date: CalendarDate) -> Bool { targetOn.map { $0 < date } ?? false }
}
