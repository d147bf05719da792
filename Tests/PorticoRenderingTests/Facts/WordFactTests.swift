import PorticoModel
import TestSupport
import Testing

@testable import PorticoRendering

/// Words that must not be exchanged, and counts of none, one and two in each language.
@Suite("The words of a fact")
struct WordFactTests {
    private func words(_ language: String) throws -> Words {
        try #require(Theme.load(overrides: []).theme?.edition(for: language)).words
    }

    @Test(
        "name each health as nothing else does",
        arguments: [
            ("en", ["On track", "At risk", "Off track", "On hold", "Complete"]),
            ("de", ["Im Plan", "Gefährdet", "Nicht im Plan", "Angehalten", "Abgeschlossen"]),
        ]
    )
    func health(language: String, expected: [String]) throws {
        let words = try words(language)
        let all: [Health] = [.onTrack, .atRisk, .offTrack, .onHold, .complete]
        #expect(all.map { words.name($0, in: "health") } == expected)
    }

    @Test("name what a payment has come to")
    func payments() throws {
        let words = try words("en")
        #expect(
            PaymentState.allCases.map { words.name($0, in: "payment") } == ["Paid", "Invoiced", "Earned", "Planned"]
        )
    }

    @Test(
        "take the singular for one alone",
        arguments: [
            ("en", 0, "0 days overdue"), ("en", 1, "1 day overdue"), ("en", 2, "2 days overdue"),
            ("de", 0, "0 Tage überfällig"), ("de", 1, "1 Tag überfällig"), ("de", 2, "2 Tage überfällig"),
        ]
    )
    func count(language: String, count: Int, expected: String) throws {
        #expect(try words(language)(.daysOverdue, count: count) == expected)
    }

    @Test("have a singular that differs from the plural, and both with the number", arguments: ["en", "de"])
    func forms(language: String) throws {
        let texts = try words(language).texts
        let singulars = texts.keys.filter { $0.hasSuffix(".one") && !$0.hasPrefix("script.") }
        #expect(singulars.count > 15)
        for key in singulars.sorted() {
            let plural = try #require(texts[key.dropLast(4) + ".other"], "\(key) has no plural")
            let singular = try #require(texts[key])
            if singular.contains("{n}") { #expect(plural.contains("{n}"), "\(key)") }
        }
    }

    /// German forms, written down: the singular and the plural of each noun that is counted.
    @Test(
        "are the German noun's own singular and plural",
        arguments: [
            ("minutes", "{n} Minute", "{n} Minuten"), ("pages", "{n} Seite", "{n} Seiten"),
            ("updates", "{n} Statusbericht", "{n} Statusberichte"), ("deliverables", "{n} Ergebnis", "{n} Ergebnisse"),
            ("since.decided", "{n} Entscheidung", "{n} Entscheidungen"),
            ("since.issues", "{n} neues Problem", "{n} neue Probleme"),
            ("since.risks", "{n} neues Risiko", "{n} neue Risiken"),
            ("chart.timeline.phases", "{n} Phase", "{n} Phasen"),
            ("chart.timeline.milestones", "{n} Meilenstein", "{n} Meilensteine"),
        ]
    )
    func german(key: String, one: String, other: String) throws {
        let texts = try words("de").texts
        #expect(texts["\(key).one"] == one)
        #expect(texts["\(key).other"] == other)
    }

    @Test("name the days and months of a date in the page's language, Monday first")
    func dates() throws {
        let day = EveryField.day("2026-03-09")
        #expect(try words("en").weekdayDateText(day) == "Monday 9 March 2026")
        #expect(try words("de").weekdayDateText(day) == "Montag, 9. März 2026")
        #expect(try words("en").dateText(EveryField.day("2026-12-31")) == "31 Dec 2026")
    }
}
