import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoReading
@testable import PorticoWeeks

/// Laws that hold for every declared field, made of the declarations: a field is covered the day it is declared.
@Suite("A declared field")
struct DeclarationTests {
    @Test("keeps its value from a file through a snapshot", arguments: ProjectData.registers.map { $0.facts.name })
    func survives(_ name: String) throws {
        let register = try #require(ProjectData.registers.first { $0.facts.name == name })
        let read = try Self.data(of: register)
        let schema = ProjectData.fields
        let node = try JSONReader.read(schema.json(of: read).canonicalText)
        var reading = SnapshotReading(places: TextPlaces(SourceFile(path: "x.json", text: "")))
        let decoded = reading.decode(node, schema)
        let restored = try #require(decoded)
        #expect(reading.diagnostics.isEmpty)
        let frozen: (FieldFacts) -> Bool = { $0.frozenKey != nil }
        #expect(register.values(in: restored, where: frozen) == register.values(in: read, where: frozen))
        let written = register.columns.filter { $0.facts.frozenKey != nil }.map(\.facts.path)
        let values = try #require(register.values(in: restored, where: frozen).first)
        #expect(written.filter { values[$0] == nil } == [])
    }

    @Test("says what a published value of it is: a promise, a record, or neither")
    func protection() {
        let silent =
            Self.unstated(ProjectData.fields.outlines, "", nil) + Self.unstated(Client.fields.outlines, "", nil)
        #expect(silent == [])
    }

    /// The fields of a snapshot that neither say it themselves nor are part of one that does.
    private static func unstated(_ outlines: [FieldOutline], _ prefix: String, _ around: Protection?) -> [String] {
        outlines.filter { $0.facts.frozenKey != nil && !$0.facts.isCorrection }.flatMap { outline -> [String] in
            let protection = outline.facts.protection ?? around
            let path = prefix + outline.facts.path
            // A file of the project and a list in it are no values: their records say it.
            let isValue = outline.inner.isEmpty
            return (isValue && protection == nil ? [path] : [])
                + unstated(outline.inner, path + ".", outline.shape.isListOfRecords ? nil : protection)
        }
    }

    @Test("has a key of its own in a snapshot")
    func keys() {
        for register in ProjectData.registers {
            let keys = register.columns.compactMap(\.facts.frozenKey)
            #expect(Set(keys).count == keys.count, "\(register.facts.name)")
        }
    }

    @Test("is known to the newest schema", arguments: ProjectData.registers.map { $0.facts.name })
    func schema(_ name: String) throws {
        let register = try #require(ProjectData.registers.first { $0.facts.name == name })
        #expect(register.columns.allSatisfy { (1...Snapshot.schema).contains($0.facts.since) })
    }

    /// A project with one record of the register in which every field has a value that its shape gives as an example.
    private static func data(of register: any ProjectRegister) throws -> ProjectData {
        var text = ""
        Example.write(register.shape, at: 2, into: &text)
        let file = try #require(ProjectData.files.first { $0.name == register.facts.file })
        let yaml = "\(register.facts.list):\n  - \(text.drop { $0 == " " })"
        var reader = OneFile(file: SourceFile(path: register.facts.file, text: yaml))
        var data = ProjectData()
        file.read(into: &data, by: &reader)
        #expect(reader.findings.diagnostics.map(\.summary) == [], "\(yaml)")
        return data
    }
}

/// Reads one text as whatever is asked for.
private struct OneFile: ProjectFileReader {
    let file: SourceFile
    var findings = DecodingFindings(names: .none)

    mutating func decode<Value>(_ name: String, _ fields: RecordFields<Value>) -> Value? {
        findings.decode(file, fields)
    }
}

/// A record as an author would write it, with a value for each field.
private enum Example {
    static func write(_ shape: RecordShape, at indent: Int, into text: inout String) {
        let space = String(repeating: "  ", count: indent)
        for field in shape.fields where field.key != "allow" {
            text += "\(space)\(field.key):\(value(field.shape, at: indent))\n"
        }
    }

    private static func value(_ shape: ValueShape, at indent: Int) -> String {
        switch shape {
        case .text: return " Some words"
        case .pattern(_, let example): return " \"\(example)\""
        case .date: return " 2026-03-13"
        case .number, .wholeNumber: return " 3"
        case .flag: return " true"
        // A value that is not the usual one.
        case .oneOf(let words): return " \(words.last ?? "")"
        case .reference(let kinds): return kinds == [.person] ? " j.doe" : " M1"
        case .list(.record(let inner)):
            var text = ""
            write(inner, at: indent + 2, into: &text)
            return "\n\(String(repeating: "  ", count: indent + 1))- \(text.drop { $0 == " " })".droppingLastLineEnd
        case .list(let element): return " [\(value(element, at: indent).dropFirst())]"
        case .record(let inner):
            var text = ""
            write(inner, at: indent + 1, into: &text)
            return "\n\(text)".droppingLastLineEnd
        case .dictionary: return " {}"
        case .either(let shapes): return shapes.first.map { value($0, at: indent) } ?? ""
        }
    }
}

extension String {
    fileprivate var droppingLastLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
