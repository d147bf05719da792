import PorticoDiagnostics

extension PublishedFacts {
    /// Returns every protected value that differs from `former`, in the order of the declarations, then what is gone.
    /// Items that `former` did not have are left out: nothing was published about them.
    package func rewritings(since former: PublishedFacts) -> [Rewriting] {
        let before = Dictionary(former.keyed.map { ($0.key, $0.item) }) { first, _ in first }
        let now = keyed
        let kept = now.flatMap { key, item in
            before[key].map { FactComparison(item.subject).compare($0.record, item.record) } ?? []
        }
        let present = Set(now.map(\.key))
        let gone = former.keyed.filter { !present.contains($0.key) && $0.item.removal.isTold }
        return kept + gone.map { Rewriting(removed: $0.item) }
    }
}

/// Compares two versions of one item.
struct FactComparison {
    private struct Level {
        var before: RecordValue
        var now: RecordValue
        /// What its fields mean where they do not say so themselves.
        var protection: Protection?
        /// The path of its fields from the subject: `acceptance.`
        var prefix = ""
        /// The same from the record that keeps the places.
        var placePrefix = ""
    }

    private let item: PublishedFacts.Subject
    private var subject: PublishedFacts.Subject
    private var element: String?
    /// From the item in.
    private var levels: [Level] = []
    private var found: [Rewriting] = []

    init(_ item: PublishedFacts.Subject) {
        self.item = item
        subject = item
    }

    func compare(_ before: RecordValue, _ now: RecordValue) -> [Rewriting] {
        inside(Level(before: before, now: now))
    }

    private func inside(_ level: Level) -> [Rewriting] {
        var comparison = self
        comparison.levels.append(level)
        comparison.found = []
        for (before, now) in zip(level.before.fields, level.now.fields) where now.facts.frozenKey != nil {
            comparison.compare(before, now, level)
        }
        return comparison.found
    }

    private mutating func compare(_ before: FieldValue, _ now: FieldValue, _ level: Level) {
        let protection = now.facts.protection ?? level.protection
        switch now.form {
        case .value:
            guard let protection, protection.isTold, !Self.isSame(before.json, now.json) else { return }
            let usual = now.facts.usual
            add(.changed, now, protection, before.json ?? usual, now.json ?? usual)
        case .record(let isPart): compare(before, now, isPart: isPart, protection, level)
        case .records: compareElements(before, now, protection, level)
        }
    }

    /// The order of a list of values says nothing.
    private static func isSame(_ before: JSONValue?, _ now: JSONValue?) -> Bool {
        guard case .list(let former)? = before, case .list(let current)? = now else { return before == now }
        return former.map(\.plainText).sorted() == current.map(\.plainText).sorted()
    }

    // MARK: Records

    private mutating func compare(
        _ before: FieldValue,
        _ now: FieldValue,
        isPart: Bool,
        _ protection: Protection?,
        _ level: Level
    ) {
        let (former, current) = (before.records.first, now.records.first)
        guard let either = former ?? current else { return }
        guard isPart || (former != nil && current != nil) else {
            if let protection, protection.isTold { add(former == nil ? .added : .removed, now, protection) }
            return
        }
        let key = now.facts.path + "."
        let next = current ?? either.emptied
        found += inside(
            Level(
                before: former ?? either.emptied,
                now: next,
                protection: protection,
                prefix: level.prefix + key,
                placePrefix: next.provenance == nil ? level.placePrefix + key : ""
            )
        )
    }

    private mutating func compareElements(
        _ before: FieldValue,
        _ now: FieldValue,
        _ protection: Protection?,
        _ level: Level
    ) {
        let former = before.records.map { ($0.identity, $0) }
        let known = Dictionary(former) { first, _ in first }
        let present = Set(now.records.map(\.identity))
        for record in now.records {
            guard let earlier = known[record.identity] else {
                if let protection, protection.isTold { add(.added, now, protection, element: record) }
                continue
            }
            found += naming(record, in: now.facts, level).inside(
                Level(
                    before: earlier,
                    now: record,
                    protection: nil,
                    prefix: now.facts.items == nil ? level.prefix + now.facts.path + "." : ""
                )
            )
        }
        guard let protection, protection.isTold else { return }
        for (identity, record) in former where !present.contains(identity) {
            add(.removed, now, protection, element: record)
        }
    }

    /// The comparison of an element: of a record that has a name, or of one that only its list distinguishes.
    private func naming(_ record: RecordValue, in list: FieldFacts, _ level: Level) -> FactComparison {
        var result = self
        result.found = []
        if let items = list.items {
            result.subject = Self.subject(record, items)
            result.element = nil
        } else {
            result.element = record.identity
        }
        return result
    }

    private static func subject(_ record: RecordValue, _ items: FieldFacts.Items) -> PublishedFacts.Subject {
        PublishedFacts.Subject(
            name: items.name,
            id: record.identity,
            title: record.field(items.title)?.json?.plainText ?? ""
        )
    }

    // MARK: Findings

    private mutating func add(
        _ kind: Rewriting.Kind,
        _ field: FieldValue,
        _ protection: Protection,
        element: RecordValue
    ) {
        let value = element.fields.last { $0.facts.protection?.easing != nil && $0.json != nil }
        let (from, to) = kind == .removed ? (value?.json, nil) : (nil, value?.json)
        var comparison = self
        let isNamed = field.facts.items != nil
        if let items = field.facts.items {
            comparison.subject = Self.subject(element, items)
            comparison.element = nil
        } else {
            comparison.element = element.identity
        }
        comparison.found = []
        comparison.add(kind, field, protection, from, to, isWhole: isNamed)
        found += comparison.found
    }

    private mutating func add(
        _ kind: Rewriting.Kind,
        _ field: FieldValue,
        _ protection: Protection,
        _ from: JSONValue? = nil,
        _ to: JSONValue? = nil,
        isWhole: Bool = false
    ) {
        guard let level = levels.last else { return }
        if field.facts.isChecksum, from == nil { return }
        let judging = EasingJudgement(before: levels.map(\.before), now: levels.map(\.now))
        var result = Rewriting(
            kind: kind,
            subject: subject,
            item: item,
            path: isWhole ? "" : level.prefix + field.facts.path,
            element: element,
            field: isWhole ? nil : field.facts,
            shape: field.shape,
            from: from,
            to: to,
            protection: protection,
            isEased: judging.isEased(kind, protection, from, to),
            places: levels.reversed().compactMap(\.now.provenance),
            placeKeys: Self.keys(of: level.placePrefix + field.facts.path)
        )
        result.isMoney = field.facts.isMoney
        (result.correction, result.usedCorrection) = correction
        found.append(result)
    }

    /// `tolerances.schedule_days.amber` → itself, `tolerances.schedule_days`, `tolerances`
    private static func keys(of path: String) -> [String] {
        let parts = path.split(separator: ".")
        return parts.indices.reversed().map { parts[...$0].joined(separator: ".") }
    }

    /// The closest reason for a correction: one that is new, and one that was published before.
    private var correction: (new: String?, used: String?) {
        for level in levels.reversed() {
            guard let reason = level.now.correction else { continue }
            return level.before.correction == reason ? (nil, reason) : (reason, nil)
        }
        return (nil, nil)
    }
}
