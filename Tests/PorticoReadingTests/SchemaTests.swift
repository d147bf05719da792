import Foundation
import PorticoBuild
import PorticoModel
import PorticoReading
import PorticoRules
import TestSupport
import Testing

@Suite("A schema") struct SchemaTests {
    @Test("is made for every data file, and is JSON", arguments: DataFile.all.map(\.name))
    func isJSON(name: String) throws {
        let file = try #require(DataFile.named(name))
        let value = try JSONSerialization.jsonObject(
            with: Data(JSONSchema(names: CheckCatalogue.names).text(of: file).utf8)
        )
        let schema = try #require(value as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["additionalProperties"] as? Bool == false)
        #expect((schema["properties"] as? [String: Any])?.isEmpty == false)
    }

    @Test("names every key that is read, required ones as such")
    func keys() throws {
        let plan = try #require(DataFile.named("plan.yml"))
        #expect(
            plan.shape.fields.map(\.key) == [
                "currency", "contract_value", "phases", "milestones", "payments", "corrects", "allow",
            ]
        )
        let text = JSONSchema(names: CheckCatalogue.names).text(of: plan)
        #expect(text.contains("\"baseline_history\""))
        #expect(text.contains("\"required\": [\n          \"id\",\n          \"title\"\n        ]"))
    }

    @Test("and the manual's page of data files say the same; set PORTICO_RECORD to write it anew")
    func manual() throws {
        let url = ContentFolder.repository.appending(path: "Documentation/Data-files.md")
        if ProcessInfo.processInfo.environment["PORTICO_RECORD"] != nil {
            try DataFileManual.text.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(url.lastPathComponent); run again without PORTICO_RECORD")
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == DataFileManual.text)
    }
}
