import PorticoDiagnostics

/// Readings that are not in the order of their days.
struct KPISeriesOrder: Rule {
    let name = "kpi-series-order"
    let severity = Diagnostic.Severity.error
    let summary = "a KPI's readings are not in the order of their days"
    let explanation = "The chart draws them from left to right; two of one day, or one out of turn, are a mistake."
    let fix = "sort the readings, one a day"
    let breaking = RuleExample(
        [
            "kpis.yml": """
            kpis:
              - id: KPI-1
                title: Time to book
                series: «[»{on: 2026-03-06, value: 90}, {on: 2026-02-27, value: 131}]

            """
        ],
        message: "the reading of 2026-02-27 of KPI-1 follows that of 2026-03-06"
    )
    let passing = RuleExample([
        "kpis.yml": """
        kpis:
          - id: KPI-1
            title: Time to book
            series: [{on: 2026-02-27, value: 131}, {on: 2026-03-06, value: 90}]

        """
    ])

    func findings(in scope: RuleScope) -> [Finding] {
        scope.project.kpis.compactMap { kpi in
            let wrong = zip(kpi.series, kpi.series.dropFirst()).first { $1.on <= $0.on }
            guard let wrong else { return nil }
            return Finding(
                kpi.provenance,
                "series",
                "the reading of \(wrong.1.on) of \(kpi.id) follows that of \(wrong.0.on)"
            )
        }
    }
}
