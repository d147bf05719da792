internal import Foundation

/// Splits text into words for the search: letters and digits in lower case, without diacritics. `search.js` folds the
/// reader's input in the same way.
///
/// `Die Änderung, Straße 7` → `die`, `anderung`, `strasse`, `7`
struct WordReader {
    /// Words already folded the slow way, cached because texts repeat them.
    private var parts: [ArraySlice<UInt8>: [[UInt8]]] = [:]

    /// The byte that each byte becomes in a word: ASCII letters and digits become lower case, bytes beyond ASCII stay,
    /// and 0 ends a word.
    private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: 0
        }
    }

    /// Calls `found` for each word of `text` in order. Skips words longer than 40 bytes, because nobody types them.
    mutating func read(_ text: [UInt8], _ found: (ArraySlice<UInt8>) -> Void) {
        let letters = Self.letters
        let text = text.map { letters[Int($0)] }
        var start = 0
        var hasOthers = false
        for index in text.indices {
            let byte = text[index]
            if byte == 0 {
                if start < index { finish(text[start..<index], hasOthers, found) }
                start = index + 1
                hasOthers = false
            } else if byte >= 0x80 {
                hasOthers = true
            }
        }
        if start < text.count { finish(text[start...], hasOthers, found) }
    }

    private mutating func finish(_ word: ArraySlice<UInt8>, _ hasOthers: Bool, _ found: (ArraySlice<UInt8>) -> Void) {
        guard hasOthers else {
            if word.count <= 40 { found(word) }
            return
        }
        guard word.count <= 80 else { return Self.folded(word).forEach { if $0.count <= 40 { found($0[...]) } } }
        let known = parts[word]
        let folded = known ?? Self.folded(word)
        if known == nil { parts[Array(word)[...]] = folded }
        for part in folded where part.count <= 40 { found(part[...]) }
    }

    /// Folds words with letters beyond ASCII, and text that only looked like one word: `“quoted”`, `2–3`.
    private static func folded(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
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
