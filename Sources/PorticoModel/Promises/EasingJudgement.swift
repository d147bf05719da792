import PorticoDiagnostics

/// Judges whether a change makes a published value easier to keep. It sees the record with the value and those around
/// it, from the outside in.
struct EasingJudgement {
    let before: [RecordValue]
    let now: [RecordValue]

    func isEased(_ kind: Rewriting.Kind, _ protection: Protection, _ from: JSONValue?, _ to: JSONValue?) -> Bool {
        guard kind != .added, let easing = protection.easing, holds(easing.condition) else { return false }
        guard kind == .changed else { return easing.direction != .ruled }
        return isEased(easing.direction, from, to)
    }

    private func holds(_ condition: Easing.Condition?) -> Bool {
        switch condition {
        case nil: return true
        case .same(let path):
            let value = Self.value(path, in: before)
            return value != nil && value == Self.value(path, in: now)
        case .has(let path, let word): return Self.value(path, in: now) == .text(word)
        }
    }

    private func isEased(_ direction: Easing.Direction, _ from: JSONValue?, _ to: JSONValue?) -> Bool {
        guard let from else {
            // Where nothing was published, only a word can say that less is asked for.
            if case .becoming(let word) = direction { return to == .text(word) }
            return false
        }
        switch direction {
        case .other: return from != to
        case .fewer: return Self.isFewer(from, to)
        case .becoming(let word): return to == .text(word)
        case .later: return to?.date.map { to in from.date.map { to > $0 } ?? true } ?? true
        case .earlier: return Self.pair(from.date, to?.date).map { $1 < $0 } ?? false
        case .higher: return to?.numeric.map { to in from.numeric.map { to > $0 } ?? true } ?? true
        case .better(let field):
            return Self.pair(from.numeric, to?.numeric).map { isUp(field) ? $1 > $0 : $1 < $0 } ?? true
        case .worse(let field):
            return Self.pair(from.numeric, to?.numeric).map { isUp(field) ? $1 < $0 : $1 > $0 } ?? true
        case .looser: return CriterionMeasure.isLooser(to?.plainText ?? "", than: from.plainText)
        case .ruled: return false
        }
    }

    /// The direction that was published counts.
    private func isUp(_ field: String) -> Bool { Self.value(field, in: before) != .text("down") }

    private static func isFewer(_ from: JSONValue, _ to: JSONValue?) -> Bool {
        guard case .list(let former) = from else { return to == nil || to == .bool(false) }
        guard case .list(let current)? = to else { return true }
        return former.contains { !current.contains($0) }
    }

    private static func pair<Value>(_ first: Value?, _ second: Value?) -> (Value, Value)? {
        guard let first, let second else { return nil }
        return (first, second)
    }

    /// The value of a field in the closest record that has the field: `version`, `acceptance.version`.
    private static func value(_ path: String, in records: [RecordValue]) -> JSONValue? {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        for record in records.reversed() {
            guard let field = record.field(parts[0]) else { continue }
            guard parts.count > 1 else { return field.json }
            return field.records.first.flatMap { value(parts[1], in: [$0]) }
        }
        return nil
    }
}
