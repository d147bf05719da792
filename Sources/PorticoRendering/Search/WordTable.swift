/// Numbers words in the order of their first occurrence. It is an open hash table over a single arena of bytes, because
/// a dictionary of strings would dominate the cost of reading a portal's text word by word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// The end of each word in ``bytes``; a word begins where the previous one ends.
    private var ends: [Int32] = []
    private var hashes: [UInt32] = []
    /// The numbers of words, or -1. Its length is a power of two, and it is at most half full.
    private var slots = [Int32](repeating: -1, count: 1024)

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    /// Returns the number of `word`, assigning one if it is new.
    mutating func number(of word: [UInt8]) -> Int {
        let hash = Self.hash(word)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, self[number].elementsEqual(word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        bytes += word
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    /// FNV-1a with 32 bits, with its high bits folded into the low ones.
    private static func hash(_ word: [UInt8]) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ (hash >> 15)
    }
}
