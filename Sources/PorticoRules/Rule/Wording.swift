import PorticoModel

extension Int {
    /// The number of days in words: `1` → `1 day`, `3` → `3 days`.
    var inDays: String { self == 1 ? "1 day" : "\(self) days" }
}

extension Double {
    /// An amount or a measured number as it is written: `16000`, `16000.50`.
    var written: String {
        let cents = (self * 100).rounded()
        guard abs(cents) < 1e15 else { return "\(self)" }
        let whole = Int(cents) / 100
        let rest = abs(Int(cents) % 100)
        let sign = cents < 0 && whole == 0 ? "-" : ""
        return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Money {
    /// The amount as data files write it: `16000`, `16000.50`.
    var written: String { number.written }
}

extension Sequence<String> {
    /// The elements as a list: `["M1", "M2", "M3"]` → `M1, M2 and M3`.
    var inWords: String {
        let all = Array(self)
        guard all.count > 1, let last = all.last else { return all.first ?? "" }
        return all.dropLast().joined(separator: ", ") + " and " + last
    }
}
