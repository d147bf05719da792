package import PorticoDiagnostics
package import PorticoModel

/// A snapshot as it was read, with what is wrong with its file alone. Whether it fits between the others is for
/// ``SnapshotSeries`` to say.
package struct SnapshotFile: Sendable {
    /// Relative to the content root: `acme/snapshots/2026-03-13.json`.
    package var path: String
    /// SHA-256 of its text.
    package var sha256: String
    /// Nil where it could not be read.
    package var snapshot: Snapshot?
    package var diagnostics: [Diagnostic]

    /// Reads one. A text that is not exactly what portico wrote is reported, and still read as far as it goes.
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
                "an object is expected here, not \(node.kind)"
            )
        }
        guard checkSchema(members, reading.places) else { return }
        checkSeal(members, file, reading.places)
        members.removeAll { $0.key == "schema" || $0.key == "seal" }
        let rest = JSONNode(offset: node.offset, content: .object(members))
        snapshot = SnapshotForms.snapshot.decode(rest, &reading)
        // What an edit broke is explained by the edit.
        if diagnostics.isEmpty { diagnostics += reading.diagnostics }
    }

    private mutating func checkSchema(_ members: [JSONNode.Member], _ places: TextPlaces) -> Bool {
        let member = members.first { $0.key == "schema" }
        guard let member, case .number(let number) = member.value.content, let schema = Int(exactly: number),
            schema >= 1
        else {
            let offset = member?.value.offset ?? 0
            report(.snapshotSchema, places.place(offset), "a snapshot says which schema it is written in")
            return false
        }
        guard schema <= Snapshot.schema else {
            report(
                .snapshotSchema,
                places.place(member.value.offset),
                "this snapshot is of schema \(schema); at most \(Snapshot.schema) can be read",
                fix: "build with the newer portico that wrote it"
            )
            return false
        }
        return true
    }

    /// Every byte counts: the seal covers the values, the canonical form the rest.
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
                ? "this snapshot was rewritten after it was made: its values are whole, its spelling is not"
                : "this snapshot was edited after it was made: its seal does not fit its contents",
            fix: "bring it back as it was, from version control or a backup"
        )
    }

    private mutating func report(_ check: Check, _ place: SourceRange, _ summary: String, fix: String = "") {
        diagnostics.append(
            Diagnostic(
                check,
                place: place,
                summary: summary,
                explanation: "the week of \(namedDate?.description ?? path) can no longer be shown as it was published",
                fix: fix.isEmpty ? "bring the file back as it was, from version control or a backup" : fix
            )
        )
    }
}

extension Check {
    static let snapshotEdited = Check(
        .weeks,
        "snapshot-edited",
        .error,
        "A snapshot is as it was made",
        fix: "bring the file back from version control or a backup"
    )
    static let snapshotSchema = Check(
        .weeks,
        "snapshot-schema",
        .error,
        "A snapshot is of a version that is known",
        fix: "read it with the program that wrote it, or a newer one"
    )
    static let snapshotSyntax = Check(
        .weeks,
        "snapshot-syntax",
        .error,
        "A snapshot is JSON",
        fix: "bring the file back from version control or a backup"
    )
}
