import Testing

@testable import PorticoRendering

@Suite struct TheSearchIndex {
    private func words(of texts: String...) -> [String: [Int32]] {
        var index = SearchIndex()
        for (number, text) in texts.enumerated() {
            index.add(SearchIndex.Target(kind: .page, path: "\(number).html", title: ""), text: text)
        }
        return Dictionary(
            uniqueKeysWithValues: index.words.map { (String(decoding: $0.word, as: UTF8.self), Array($0.targets)) }
        )
    }

    @Test(arguments: [
        ("Mail MAIL mail", ["mail"]),
        ("Die Änderung, Straße 77", ["77", "anderung", "die", "strasse"]),
        ("“quoted” 2–3 naïve", ["naive", "quoted"]),
        ("a b c I", []),
        ("Œuvre Øresund Łódź", ["lodz", "oeuvre", "oresund"]),
        ("Привет 漢字", ["привет", "漢字"]),
    ])
    func foldsWords(text: String, expected: [String]) {
        #expect(words(of: text).keys.sorted() == expected)
    }

    @Test func namesEachPageOnceForAWord() {
        #expect(
            words(of: "mail and mail", "nothing", "more mail") == [
                "mail": [0, 2], "and": [0], "nothing": [1], "more": [2],
            ]
        )
    }

    @Test func leavesOutWhatNobodyTypes() {
        #expect(words(of: String(repeating: "x", count: 41) + " word").keys.sorted() == ["word"])
    }

    @Test func keepsTenThousandWordsApart() {
        var table = WordTable()
        for round in 0..<2 {
            for number in 0..<10_000 {
                let word = Array("w\(number)".utf8)
                var hash = WordHash()
                for letter in word { hash.add(letter) }
                #expect(table.number(of: word.indices, in: word, hash: hash) == number, "round \(round)")
            }
        }
        #expect(table.count == 10_000)
    }

    @Test func isWrittenAsAScriptThatSharesBeginnings() {
        var index = SearchIndex()
        let heading = SearchIndex.Heading(anchor: "a", text: "A \"quoted\" <heading>")
        index.add(
            SearchIndex.Target(kind: .page, path: "a.html", title: "A", note: "n", headings: [heading]),
            text: "mail mailbox zebra"
        )
        let term = SearchIndex.Kind(rawValue: "term")
        index.add(SearchIndex.Target(kind: term, path: "g.html#b", title: "B"), text: "mailbox")
        #expect(
            SearchScript.text(of: index) == """
                portico.index({targets:[
                ["page","a.html","A","n","a","A \\"quoted\\" \\u003cheading\\u003e"],
                ["term","g.html#b","B",""]
                ],words:"0mail 4box 0zebra",places:"1020010"});

                """
        )
    }

    @Test func writesLargeNumbersInSeveralCharacters() {
        var index = SearchIndex()
        for number in 0..<70 {
            index.add(SearchIndex.Target(kind: .page, path: "\(number)", title: ""), text: number == 69 ? "late" : "")
        }
        // 69 = 2 × 32 + 5, the lower five bits first, marked as to be continued.
        #expect(SearchScript.text(of: index).contains("places:\"1B2\""))
    }
}
