import PorticoDiagnostics
import TestSupport
import Testing

@testable import PorticoModel
@testable import PorticoWeeks

/// A value of a published week, and another in its place. Made from the declarations: a field is covered the day it is
/// declared.
struct RewrittenValue: Sendable, CustomTestStringConvertible {
    /// The way to it in a snapshot: `plan`, `milestones`, `0`, `actual`.
    let path: [String]
    let protection: Protection
    let from: JSONValue
    /// Nil if the value is gone.
    let to: JSONValue?

    /// `plan.milestones.actual`
    var name: String { path.filter { Int($0) == nil }.joined(separator: ".") }
    var testDescription: String { "\(name): \(from.plainText) → \(to?.plainText ?? "none")" }

    /// A week in which every field has a value, as the members of its snapshot.
    static let week: [String: JSONValue] = {
        let snapshot = EveryField.snapshot(on: "2026-03-06")
        return snapshot?.json.filter { $0.key != "schema" } ?? [:]
    }()

    /// The fields of a week whose values are compared, by their names.
    static let fields: [String: (protection: Protection, shape: ValueShape)] = {
        var result: [String: (protection: Protection, shape: ValueShape)] = [:]
        func add(_ outlines: [FieldOutline], _ prefix: String, _ around: Protection?) {
            for outline in outlines {
                guard let key = outline.facts.frozenKey, !outline.facts.isCorrection else { continue }
                let protection = outline.facts.protection ?? around
                if outline.inner.isEmpty, let protection { result[prefix + key] = (protection, outline.shape) }
                add(outline.inner, "\(prefix)\(key).", outline.shape.isListOfRecords ? nil : protection)
            }
        }
        add(ProjectData.fields.outlines, "", nil)
        add(Client.fields.outlines, "client.", nil)
        return result
    }()

    /// Every value of the week with each of its replacements.
    static let all: [RewrittenValue] = leaves(.object(week), []).flatMap { path, value -> [RewrittenValue] in
        let name = path.filter { Int($0) == nil }
        // The keys of a value with two forms are not fields of their own.
        let known = (0..<name.count).lazy.compactMap { fields[name.dropLast($0).joined(separator: ".")] }.first
        guard let known else { return [] }
        return others(than: value, known.shape).map {
            RewrittenValue(path: path, protection: known.protection, from: value, to: $0)
        }
    }

    /// Those whose change a client hears of.
    static let told = all.filter { $0.protection.isTold }

    /// The week in which this value is written.
    func rewritten(_ edit: (inout JSONValue) -> Void = { _ in }) throws -> Snapshot {
        var value = JSONValue.object(Self.week).setting(path[...], to: to)
        value = value.setting(["update", "date"], to: "2026-03-13")
        edit(&value)
        return try Self.snapshot(value)
    }

    static func snapshot(_ value: JSONValue) throws -> Snapshot {
        var reading = SnapshotReading(places: TextPlaces(SourceFile(path: "x.json", text: "")))
        let decoded = reading.decode(try JSONReader.read(value.canonicalText), Snapshot.fields)
        return try #require(decoded, "\(reading.diagnostics.map(\.summary))")
    }

    private static func leaves(_ value: JSONValue, _ path: [String]) -> [([String], JSONValue)] {
        switch value {
        case .object(let members): members.sorted { $0.key < $1.key }.flatMap { leaves($0.value, path + [$0.key]) }
        case .list(let values): values.enumerated().flatMap { leaves($1, path + [String($0)]) }
        default: [(path, value)]
        }
    }

    private static func others(than value: JSONValue, _ shape: ValueShape) -> [JSONValue?] {
        switch (value, shape) {
        case (.bool, _): [nil]
        case (.number(let number), _): [.number(number + 1), .number(number - 1)]
        case (.text(let text), .oneOf(let words)), (.text(let text), .list(.oneOf(let words))):
            words.first { $0 != text }.map { [.text($0)] } ?? []
        case (.text(let text), _) where CalendarDate(iso: text) != nil:
            CalendarDate(iso: text).map { date in
                [-40, 40].map { .text(date.adding(days: $0).description) }
            } ?? []
        default: [.text("Zanzibar-7")]
        }
    }
}

extension JSONValue {
    /// The value with another at a path; nil takes it away.
    func setting(_ path: ArraySlice<String>, to value: JSONValue?) -> JSONValue {
        guard let first = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            members[first] = rest.isEmpty ? value : (members[first] ?? .object([:])).setting(rest, to: value)
            return .object(members)
        case .list(var values):
            guard let index = Int(first) else { return self }
            guard index < values.count else { return .list(values + [value ?? .null]) }
            if rest.isEmpty, value == nil {
                values.remove(at: index)
            } else {
                values[index] = values[index].setting(rest, to: value)
            }
            return .list(values)
        default: return self
        }
    }

    func at(_ path: ArraySlice<String>) -> JSONValue? {
        guard let first = path.first else { return self }
        switch self {
        case .object(let members): return members[first]?.at(path.dropFirst())
        case .list(let values):
            return Int(first).flatMap { values.indices.contains($0) ? values[$0] : nil }?.at(path.dropFirst())
        default: return nil
        }
    }
}
