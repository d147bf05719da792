internal import Foundation

/// Splits text into words for the search: letters and digits in lower case, without diacritics. `search.js` folds the
/// reader's input in the same way.
///
/// `Die Änderung, Straße 7` → `die`, `anderung`, `strasse`, `7`
struct WordReader {
    /// Words already folded the slow way, cached because texts repeat them.
    private var parts: [[UInt8]: [[UInt8]]] = [:]

    /// The byte that each byte becomes in a word: ASCII letters and digits become lower case, bytes beyond ASCII stay,
    /// and 0 ends a word.
    static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: 0
        }
    }

    /// Calls `found` with the number that `table` has for each word of `text`, in order. Skips words longer than 40
    /// bytes, because nobody types them.
    mutating func read(_ text: [UInt8], _ table: inout WordTable, _ found: (Int) -> Void) {
        let letters = Self.letters
        var start = 0
        var hash = WordHash()
        var hasOthers = false
        for index in 0...text.count {
            let letter = index < text.count ? letters[Int(text[index])] : 0
            if letter != 0 {
                hash.add(letter)
                if letter >= 0x80 { hasOthers = true }
                continue
            }
            if hasOthers {
                for part in parts(of: text[start..<index].map { letters[Int($0)] }) where part.count <= 40 {
                    var hash = WordHash()
                    for letter in part { hash.add(letter) }
                    found(table.number(of: part.indices, in: part, hash: hash))
                }
            } else if start < index, index - start <= 40 {
                found(table.number(of: start..<index, in: text, hash: hash))
            }
            start = index + 1
            hash = WordHash()
            hasOthers = false
        }
    }

    private mutating func parts(of word: [UInt8]) -> [[UInt8]] {
        guard word.count <= 80 else { return Self.folded(word) }
        if let known = parts[word] { return known }
        let folded = Self.folded(word)
        parts[word] = folded
        return folded
    }

    /// Folds words with letters beyond ASCII, and text that only looked like one word: `“quoted”`, `2–3`.
    private static func folded(_ bytes: [UInt8]) -> [[UInt8]] {
        let text = String(decoding: bytes, as: UTF8.self).lowercased().decomposedStringWithCompatibilityMapping
        var parts: [[UInt8]] = [[]]
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            if let plain = replacements[scalar] {
                parts[parts.count - 1] += plain.utf8
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                parts[parts.count - 1] += String(scalar).utf8
            } else if parts.last?.isEmpty == false {
                parts.append([])
            }
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Replacements for letters that do not decompose. `search.js` has the same table.
    private static let replacements: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    ]
}
