import PorticoDiagnostics

/// The search index as a script, because a page opened from disk can load scripts and nothing else.
///
/// `portico.index({targets, words, places})`. A target is `[kind, path, title, note, anchor, heading, …]`. Words are
/// sorted and separated by spaces. Each is written as the number of letters it shares with the previous word (one
/// character, base 36), followed by the rest. Places are numbers, one run per word: the count, then the difference from
/// the previous place (starting from -1), less one. A number is written with five bits per character, lowest first,
/// using ``alphabet``, whose second half means that more characters follow.
struct SearchScript {
    /// 64 characters that need no escaping in a JavaScript string.
    static let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_".utf8)

    private var words: [UInt8] = []
    private var places: [UInt8] = []
    private var last: ArraySlice<UInt8> = []

    /// Returns the whole file.
    static func text(of index: SearchIndex) -> String {
        var script = SearchScript()
        for (word, targets) in index.words { script.add(word, targets) }
        let targets = index.targets.map { target in
            let parts = [target.kind.rawValue, target.path, target.title, target.note]
            let headings = target.headings.flatMap { [$0.anchor, $0.text] }
            return "[" + (parts + headings).map { JSONString.quoted($0, for: .script) }.joined(separator: ",") + "]"
        }
        let words = String(decoding: script.words, as: UTF8.self)
        let places = String(decoding: script.places, as: UTF8.self)
        return
            "portico.index({targets:[\n\(targets.joined(separator: ",\n"))\n],words:\"\(words)\",places:\"\(places)\"});\n"
    }

    private mutating func add(_ word: ArraySlice<UInt8>, _ targets: ArraySlice<Int32>) {
        var shared = min(35, zip(word, last).prefix { $0 == $1 }.count)
        // Never cuts inside a letter that has several bytes.
        while shared > 0, word[word.startIndex + shared] & 0xC0 == 0x80 { shared -= 1 }
        if !words.isEmpty { words.append(UInt8(ascii: " ")) }
        words.append(Self.alphabet[Self.units(word.prefix(shared))])
        words += word.dropFirst(shared)
        last = word
        write(targets.count)
        var before: Int32 = -1
        for target in targets {
            write(Int(target - before - 1))
            before = target
        }
    }

    /// Returns the number of characters as JavaScript counts them.
    private static func units(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 } + bytes.count { $0 >= 0xF0 }
    }

    private mutating func write(_ number: Int) {
        var rest = number
        while rest >= 32 {
            places.append(Self.alphabet[32 + rest % 32])
            rest /= 32
        }
        places.append(Self.alphabet[rest])
    }
}
