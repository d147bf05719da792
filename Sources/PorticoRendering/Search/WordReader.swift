internal import Foundation

/// Takes text apart into words as the search knows them: letters and digits, lower case, without marks. `search.js` folds
/// what is typed in the same way.
///
/// `Die Änderung, Straße 7` → `die`, `anderung`, `strasse`, `7`
struct WordReader {
    /// Words taken apart the slow way, by themselves: texts repeat them.
    private var parts: [ArraySlice<UInt8>: [[UInt8]]] = [:]

    /// What each byte is in a word: letters and digits of ASCII in lower case, bytes beyond it as they are; 0 ends a word.
    private static let letters: [UInt8] = (0...255).map { (byte: UInt8) in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: 0
        }
    }

    /// Calls `found` for each word of `text`, in order. Words of more than 40 bytes are left out: nobody types them.
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

    /// The slow way, for words with letters beyond ASCII, and what only looked like one: `“quoted”`, `2–3`.
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

    /// Letters that do not decompose. `search.js` holds the same.
    private static let replacements: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    ]
}
