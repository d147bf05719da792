/// Numbers words in the order of their first occurrence. It is an open hash table over a single arena of bytes, because
/// a dictionary of strings would dominate the cost of reading a portal's text word by word.
struct WordTable: Sendable {
    private var bytes: [UInt8] = []
    /// The end of each word in ``bytes``; a word begins where the previous one ends.
    private var ends: [Int32] = []
    private var hashes: [UInt32] = []
    /// The numbers of words, or -1. Its length is a power of two, and it is at most half full.
    private var slots = [Int32](repeating: -1, count: 1024)
    private let letters = WordReader.letters

    var count: Int { ends.count }

    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])]
    }

    /// The numbers of the words with more than one byte, in byte order.
    var sorted: [Int] {
        let keyed = (0..<count).map { (key: key(of: $0), number: $0) }
        return keyed.filter { self[$0.number].count > 1 }.sorted { first, second in
            if first.key != second.key { return first.key < second.key }
            return self[first.number].lexicographicallyPrecedes(self[second.number])
        }.map(\.number)
    }

    /// Returns the first eight bytes as a number, which decides the order of most words.
    private func key(of number: Int) -> UInt64 {
        let word = self[number].prefix(8)
        return word.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - word.count))
    }

    /// Returns the number of the word in `range` of `text`, assigning one if it is new. `hash` is that of its letters.
    mutating func number(of range: Range<Int>, in text: [UInt8], hash: WordHash) -> Int {
        let hash = hash.mixed
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if hashes[number] == hash, isSame(number, range, text) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        for index in range { bytes.append(letters[Int(text[index])]) }
        ends.append(Int32(bytes.count))
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isSame(_ number: Int, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
        let end = Int(ends[number])
        var index = number == 0 ? 0 : Int(ends[number - 1])
        guard end - index == range.count else { return false }
        for place in range {
            guard bytes[index] == letters[Int(text[place])] else { return false }
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
}

/// FNV-1a with 32 bits.
struct WordHash {
    private var value: UInt32 = 2_166_136_261

    mutating func add(_ letter: UInt8) { value = (value ^ UInt32(letter)) &* 16_777_619 }

    /// The hash with its high bits folded into the low ones.
    var mixed: UInt32 { value ^ (value >> 15) }
}
