import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import PorticoReading
import TestSupport
import Testing

/// Each decoding check brings the file that breaks it, with the place marked.
@Suite("A decoding error") struct DecodingCheckTests {
    @Test("is found at its place with its message", arguments: CheckEntry.all.map(\.check.name))
    func found(name: String) throws {
        let entry = try #require(CheckEntry.named(name))
        let found = findings(of: entry)
        let first = try #require(found.first { $0.check == entry.check }, "\(found.map(line(for:)))")
        #expect(first.summary == entry.message)
        #expect(first.severity == .error)
        #expect(first.place.file == (entry.path == "portico.yml" ? entry.path : "acme/\(entry.path)"))
        let marked = try #require(entry.example.marked)
        #expect(first.place.start == marked.start)
        if marked.start != marked.end { #expect(first.place.end == marked.end) }
    }

    @Test("comes alone: nothing else is wrong with its example", arguments: CheckEntry.all.map(\.check.name))
    func alone(name: String) throws {
        let others = findings(of: try #require(CheckEntry.named(name))).filter {
            $0.severity == .error && $0.rule != name
        }
        #expect(others.isEmpty, "\(others.map(line(for:)))")
    }

    @Test("is in the catalogue, which has more than forty")
    func catalogued() {
        #expect(CheckEntry.all.map(\.check.topic).allSatisfy { $0 == .reading })
        #expect(CheckEntry.all.count >= 40)
    }

    private func findings(of entry: CheckEntry) -> [Diagnostic] {
        if entry.path == "portico.yml" {
            return SiteSettings.decode(SourceFile(path: entry.path, text: entry.example.text)).diagnostics
        }
        var files = entry.others
        files[entry.path] = entry.example.text
        var client = ContentFolder.client(files)
        if entry.check == .missingClientFile { client.texts = [] }
        let dates = BuildDates(today: CalendarDate(iso: "2026-03-20") ?? CalendarDate(dayNumber: 0))
        return PortalParser(dates: dates).parse(client).diagnostics
    }
}
