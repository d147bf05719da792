package import PorticoDiagnostics
package import PorticoModel

/// A snapshot as read, with the problems of its own file. ``SnapshotSeries`` checks whether it fits between the others.
package struct SnapshotFile: Sendable {
    /// The path relative to the content root: `acme/snapshots/2026-03-13.json`.
    package var path: String
    /// The SHA-256 of its text.
    package var sha256: String
    /// The snapshot; nil if it could not be read.
    package var snapshot: Snapshot?
    package var diagnostics: [Diagnostic]

    /// Reads a snapshot. Reports a text that portico did not write exactly so, and still reads as much of it as
    /// possible.
    package init(_ file: SourceFile) {
        path = file.path
        sha256 = Checksum.of(file.text)
        diagnostics = []
        do throws(JSONReader.Problem) {
            try read(JSONReader.read(file.text), of: file)
        } catch {
            report(.snapshotSyntax, TextPlaces(file).place(error.offset), error.summary)
        }
    }

    private mutating func read(_ node: JSONNode, of file: SourceFile) throws(JSONReader.Problem) {
        var reading = SnapshotReading(places: TextPlaces(file))
        guard case .object(var members) = node.content else {
            return report(
                .snapshotSyntax,
                reading.places.place(node.offset),
                "expected an object, found \(node.kind)"
            )
        }
        guard checkSchema(members, reading.places) else { return }
        checkSeal(members, file, reading.places)
        members.removeAll { $0.key == "schema" || $0.key == "seal" }
        let rest = JSONNode(offset: node.offset, content: .object(members))
        snapshot = reading.decode(rest, Snapshot.fields)
        // If the file was edited, other problems follow from that.
        if diagnostics.isEmpty { diagnostics += reading.diagnostics }
    }

    private mutating func checkSchema(_ members: [JSONNode.Member], _ places: TextPlaces) -> Bool {
        let member = members.first { $0.key == "schema" }
        guard let member, case .number(let number) = member.value.content, let schema = Int(exactly: number),
            schema >= 1
        else {
            let offset = member?.value.offset ?? 0
            report(.snapshotSchema, places.place(offset), "a snapshot must say which schema it uses")
            return false
        }
        guard schema <= Snapshot.schema else {
            report(
                .snapshotSchema,
                places.place(member.value.offset),
                "this snapshot uses schema \(schema), but this version of portico reads at most \(Snapshot.schema)",
                fix: "build with the newer version of portico that wrote it"
            )
            return false
        }
        return true
    }

    /// Every byte counts: the seal covers the values, and the canonical form covers everything else.
    private mutating func checkSeal(_ members: [JSONNode.Member], _ file: SourceFile, _ places: TextPlaces) {
        let values = Dictionary(members.map { ($0.key, $0.value.value) }) { first, _ in first }
        let sealed = Snapshot.seal(values)
        guard sealed != file.text else { return }
        let offset = members.first { $0.key == "seal" }?.value.offset ?? 0
        let isOnlyForm = JSONValue.object(values).canonicalText == sealed
        report(
            .snapshotEdited,
            places.place(offset),
            isOnlyForm
                ? "this snapshot was reformatted after it was written: its values are unchanged, but its bytes are not"
                : "this snapshot was edited after it was written: its checksum does not match its contents",
            fix: "restore it from version control or a backup"
        )
    }

    private mutating func report(_ check: Check, _ place: SourceRange, _ summary: String, fix: String = "") {
        diagnostics.append(
            Diagnostic(
                check,
                place: place,
                summary: summary,
                explanation:
                    "portico can no longer show the week of \(namedDate?.description ?? path) as it was published",
                fix: fix.isEmpty ? "restore the file from version control or a backup" : fix
            )
        )
    }
}

extension Check {
    static let snapshotEdited = Check(
        .weeks,
        "snapshot-edited",
        .error,
        "A snapshot is not edited",
        fix: "restore the file from version control or a backup"
    )
    static let snapshotSchema = Check(
        .weeks,
        "snapshot-schema",
        .error,
        "A snapshot has a known version",
        fix: "use the version of portico that wrote it, or a newer one"
    )
    static let snapshotSyntax = Check(
        .weeks,
        "snapshot-syntax",
        .error,
        "A snapshot is valid JSON",
        fix: "restore the file from version control or a backup"
    )
}
