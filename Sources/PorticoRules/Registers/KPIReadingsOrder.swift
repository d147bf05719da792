import PorticoDiagnostics
import PorticoModel

struct KPIReadingsOrder: Rule {
    let name = "kpi-readings-order"
    let severity = Diagnostic.Severity.warning
    let summary = "Readings of a KPI stand in order, one a day"
    let explanation = """
        Each reading is later than the one before. The chart draws them as they stand, and the last one is shown as \
        the present value.
        """
    let fix = "put them in order of their dates, and keep one for each day"
    let example = """
        kpis.yml
          kpis:
            - id: KPI-1
              title: Minutes to book an appointment
              target: 4
              direction: down
              series:
        +       - {on: 2026-02-27, value: 8}
                - {on: 2026-03-06, value: 7}
        -       - {on: «2026-02-27», value: 8}
        → KPI-1: the reading of 2026-02-27 stands after that of 2026-03-06
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.kpis.flatMap { kpi in
            zip(kpi.series, kpi.series.dropFirst()).filter { $0.on >= $1.on }.map { before, reading in
                RuleFinding(
                    reading.provenance ?? kpi.provenance,
                    at: "on",
                    in: kpi.provenance,
                    "\(kpi.id): the reading of \(reading.on) stands after that of \(before.on)",
                    related: before.provenance.map { [.init(place: $0.place(of: "on"), message: "the reading before")] }
                        ?? []
                )
            }
        }
    }
}
