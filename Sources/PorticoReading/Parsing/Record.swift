import PorticoDiagnostics
import PorticoModel

/// A group of keys of a data file. Its initializer is its one declaration: it reads the values, and run in describing
/// mode it tells the JSON Schema and the manual which there are.
protocol Record: Sendable {
    init(from record: inout RecordReader)

    /// Whether `allow: {rule: reason}` may stand among the keys.
    static var takesAllowances: Bool { get }
    /// Keeps where the record stands. Called once it is read.
    mutating func keep(_ provenance: Provenance)
}

extension Record {
    static var takesAllowances: Bool { false }
    mutating func keep(_ provenance: Provenance) {}

    /// The record's fields as its initializer declares them.
    package static var shape: RecordShape {
        var reader = RecordReader.describing
        _ = Self(from: &reader)
        if takesAllowances { reader.readAllowances() }
        return reader.shape
    }
}

/// A record that keeps where it stands.
protocol PlacedRecord: Record {
    var provenance: Provenance { get set }
}

extension PlacedRecord {
    static var takesAllowances: Bool { true }
    mutating func keep(_ provenance: Provenance) { self.provenance = provenance }
}

extension Provenance {
    /// Until the reader fills in the real one.
    static var pending: Provenance { Provenance(item: SourceRange(file: "", line: 1)) }
}
