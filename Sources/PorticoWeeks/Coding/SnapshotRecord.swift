internal import PorticoDiagnostics
internal import PorticoModel

/// The members of an object in a snapshot, each with the property it stands for.
struct SnapshotMembers<Owner> {
    fileprivate struct Member: Sendable {
        var key: String
        var isRequired: Bool
        /// Nil: not written.
        var encode: @Sendable (Owner) -> JSONValue?
        /// False: could not be read.
        var decode: @Sendable (JSONNode, inout Owner, inout SnapshotReading) -> Bool
    }

    fileprivate var members: [Member] = []

    /// A value that is always written.
    mutating func required<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: SnapshotForm<Value>
    ) {
        add(key, isRequired: true, path, form) { form.encode($0) }
    }

    /// A value that is not written where there is none.
    mutating func optional<Value>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        _ form: SnapshotForm<Value>
    ) {
        members.append(
            Member(key: key, isRequired: false, encode: { $0[keyPath: path].map(form.encode) }) {
                node,
                owner,
                reading in
                guard let value = form.decode(node, &reading) else { return false }
                owner[keyPath: path] = value
                return true
            }
        )
    }

    /// A value that is not written where it is `usual`.
    mutating func unless<Value: Equatable & Sendable>(
        _ usual: Value,
        _ key: String,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: SnapshotForm<Value>
    ) {
        add(key, isRequired: false, path, form) { $0 == usual ? nil : form.encode($0) }
    }

    /// A list that is not written where it is empty.
    mutating func list<Element>(
        _ key: String,
        _ path: any WritableKeyPath<Owner, [Element]> & Sendable,
        _ form: SnapshotForm<Element>
    ) {
        let form = SnapshotForm<[Element]>.list(form)
        add(key, isRequired: false, path, form) { $0.isEmpty ? nil : form.encode($0) }
    }

    private mutating func add<Value>(
        _ key: String,
        isRequired: Bool,
        _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ form: SnapshotForm<Value>,
        encode: @escaping @Sendable (Value) -> JSONValue?
    ) {
        members.append(
            Member(key: key, isRequired: isRequired, encode: { encode($0[keyPath: path]) }) { node, owner, reading in
                guard let value = form.decode(node, &reading) else { return false }
                owner[keyPath: path] = value
                return true
            }
        )
    }
}

extension SnapshotForm {
    /// An object. `blank` holds what a member that is not written stands for; `keepPlace` is told where the object stands.
    static func record(
        _ blank: @escaping @Sendable () -> Value,
        keepPlace: @escaping @Sendable (inout Value, SourceRange) -> Void = { _, _ in },
        _ declare: (inout SnapshotMembers<Value>) -> Void
    ) -> Self {
        var declared = SnapshotMembers<Value>()
        declare(&declared)
        let members = declared.members
        let byKey = Dictionary(members.map { ($0.key, $0) }) { first, _ in first }
        return Self(
            encode: { value in .members(Dictionary(members.map { ($0.key, $0.encode(value)) }) { first, _ in first }) },
            decode: { node, reading in
                guard case .object(let written) = node.content else {
                    reading.expected("an object", at: node)
                    return nil
                }
                var result = blank()
                keepPlace(&result, reading.places.place(node.offset))
                var isWhole = true
                for member in written {
                    guard let known = byKey[member.key] else {
                        reading.report(member.keyOffset, "unknown key \"\(member.key)\"")
                        isWhole = false
                        continue
                    }
                    if !known.decode(member.value, &result, &reading) { isWhole = false }
                }
                for member in members where member.isRequired && !written.contains(where: { $0.key == member.key }) {
                    reading.report(node.offset, "\"\(member.key)\" is missing")
                    isWhole = false
                }
                return isWhole ? result : nil
            }
        )
    }

    /// An object that keeps where it stands.
    static func item(
        _ blank: Value,
        _ provenance: any WritableKeyPath<Value, Provenance> & Sendable,
        _ declare: (inout SnapshotMembers<Value>) -> Void
    ) -> Self where Value: Sendable {
        record({ blank }, keepPlace: { $0[keyPath: provenance] = Provenance(item: $1) }, declare)
    }
}
