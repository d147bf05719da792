internal import Foundation
import PorticoDiagnostics

/// An sRGB colour with components from 0 to 1.
struct Color: Sendable, Hashable {
    var red: Double
    var green: Double
    var blue: Double

    /// Parses `#0b6e6e`. Returns nil for anything else.
    init?(hex: String) {
        let digits = hex.dropFirst()
        guard hex.hasPrefix("#"), digits.count == 6, let value = Int(digits, radix: 16) else { return nil }
        red = Double(value >> 16 & 255) / 255
        green = Double(value >> 8 & 255) / 255
        blue = Double(value & 255) / 255
    }

    private init(red: Double, green: Double, blue: Double) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    static let black = Color(red: 0, green: 0, blue: 0)
    static let white = Color(red: 1, green: 1, blue: 1)

    /// The colour in hexadecimal notation: `#0b6e6e`.
    var hex: String {
        "#" + Hexadecimal.text(of: [red, green, blue].map { UInt8(clamping: Int(($0 * 255).rounded())) })
    }

    /// Returns this colour mixed with `share` of `other`, from 0 to 1.
    func mixed(with other: Color, _ share: Double) -> Color {
        func mix(_ own: Double, _ other: Double) -> Double { own + (other - own) * share }
        return Color(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// Returns the contrast ratio, from 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
    func contrast(with other: Color) -> Double {
        let (first, second) = (luminance, other.luminance)
        return (max(first, second) + 0.05) / (min(first, second) + 0.05)
    }

    private var luminance: Double {
        func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
