import Foundation
import PorticoBuild
import PorticoDiagnostics
import PorticoModel
import TestSupport
import Testing

@Test func theSampleContentIsReadWithoutErrors() throws {
    let content = ContentFolder.repository.appending(path: "Content")
    let parser = PortalParser(dates: BuildDates(today: try #require(CalendarDate(2026, 11, 20))))
    for source in try ContentFolder.clients(in: content) {
        let (portal, diagnostics) = parser.parse(source)
        let texts = Dictionary(uniqueKeysWithValues: source.texts.map { ($0.path, $0.text) })
        let errors = diagnostics.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\n\(TextReport(pathPrefix: "Content/").render(errors) { texts[$0] })")
        #expect(portal != nil)
    }
}
