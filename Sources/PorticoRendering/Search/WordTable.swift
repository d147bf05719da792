/// Words by number, in the order in which they were first seen. An open table over one arena of bytes: a portal's text is
/// read word by word, and a dictionary of strings would make most of the cost.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// Where each word ends in ``bytes``; it begins where the one before ends.
    private var ends: [Int32] = []
    private var hashes: [UInt32] = []
    /// Numbers of words, or -1; a power of two long, at most half full.
    private var slots = [Int32](repeating: -1, count: 1024)

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    /// The number of `word`, which it is given where it is new.
    mutating func number(of word: ArraySlice<UInt8>) -> Int {
        let hash = Self.hash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isSame(number, as: word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        bytes += word
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isSame(_ number: Int, as word: ArraySlice<UInt8>) -> Bool {
        let known = self[number]
        guard known.count == word.count else { return false }
        var index = known.startIndex
        for byte in word {
            guard bytes[index] == byte else { return false }
            index += 1
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a, 32 bits, its high bits folded into the low ones.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ (hash >> 15)
    }
}
