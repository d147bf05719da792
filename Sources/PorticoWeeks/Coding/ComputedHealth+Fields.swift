package import PorticoModel

extension ComputedHealth: Declared {
    package static let fields = RecordFields(ComputedHealth(findings: [])) {
        $0.recordsAlways("findings", \.findings)
    }
}

extension ComputedHealth.Finding: Declared {
    package static let fields = RecordFields(
        ComputedHealth.Finding(dimension: .schedule, health: .onTrack, value: 0, measure: .slipDays)
    ) {
        $0.required("dimension", \.dimension, .one(of: Dimension.self))
        $0.required("health", \.health, .one(of: Health.self))
        $0.required("value", \.value, .number)
        $0.required("measure", \.measure, .one(of: ComputedHealth.Measure.self))
        $0.record("limit", \.limit)
        $0.optional("item", \.item, .text)
    }
}
