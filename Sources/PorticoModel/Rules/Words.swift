/// Small turns of phrase that findings share.
enum Words {
    /// `1 day`, `14 days`
    static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

    /// `48,000`: no decimals where there are none.
    static func amount(_ value: Double, _ currency: String?) -> String {
        let cents = Int((value * 100).rounded())
        var digits = String(abs(cents) / 100)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        groups.insert(digits, at: 0)
        let rest = abs(cents) % 100
        let decimals = rest == 0 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
        let sign = cents < 0 ? "-" : ""
        return (currency.map { "\($0) " } ?? "") + sign + groups.joined(separator: ",") + decimals
    }
}
