import PorticoDiagnostics
import PorticoModel

struct KPIReadingsOrder: Rule {
    let name = "kpi-readings-order"
    let summary = "The readings of a KPI are in order, one per day"
    let explanation = """
        Each reading must be later than the one before. The chart draws them in this order and shows the last one as \
        the current value.
        """
    let fix = "sort them by date, and keep one per day"
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
        → KPI-1: the reading of 2026-02-27 comes after the one of 2026-03-06
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.project.kpis.flatMap { kpi in
            zip(kpi.series, kpi.series.dropFirst()).filter { $0.on >= $1.on }.map { before, reading in
                RuleFinding(
                    reading.provenance ?? kpi.provenance,
                    at: "on",
                    in: kpi.provenance,
                    "\(kpi.id): the reading of \(reading.on) comes after the one of \(before.on)",
                    related: before.provenance.map {
                        [.init(place: $0.place(of: "on"), message: "the previous reading")]
                    }
                        ?? []
                )
            }
        }
    }
}
