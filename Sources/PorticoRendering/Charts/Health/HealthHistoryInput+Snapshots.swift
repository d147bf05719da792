import PorticoModel

extension HealthHistoryInput {
    /// Creates the input from the published weeks and the weeks without an update that the cadence required.
    init(_ snapshots: [Snapshot], cadence: Cadence?) {
        self.init(
            updates: snapshots.map {
                Week(date: $0.date, reported: $0.update.health, computed: $0.computed.overall)
            },
            cadence: cadence
        )
    }
}
