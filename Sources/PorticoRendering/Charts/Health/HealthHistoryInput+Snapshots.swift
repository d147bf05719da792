package import PorticoModel

extension HealthHistoryInput {
    /// As the published weeks had it, computed health included, with the weeks that the cadence asked for and nobody wrote.
    package init(_ snapshots: [Snapshot], cadence: Cadence?) {
        self.init(
            updates: snapshots.map {
                Week(date: $0.date, reported: $0.update.health, computed: $0.computed.overall)
            },
            cadence: cadence
        )
    }
}
