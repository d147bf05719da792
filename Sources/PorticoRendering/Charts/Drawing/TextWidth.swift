/// Estimates the width of text in a chart, where no font is available to ask.
///
/// The advances are those of DejaVu Sans, the widest of the sans-serif fonts that systems use for pages (Segoe UI,
/// Roboto, San Francisco, Noto Sans, Arial and Liberation Sans are all narrower), so that the layout fits everywhere.
/// A character that is not in the table counts as the widest of its script.
enum TextWidth {
    /// A safety factor for other fonts.
    static let margin = 1.03

    /// Returns the width in the units of `size`: `TextWidth.of("M3", size: 13)` → 19.92.
    static func of(_ text: String, size: Double, bold: Bool = false) -> Double {
        var thousandths = 0
        for scalar in text.unicodeScalars {
            thousandths += advance(of: scalar.value, bold: bold)
        }
        return Double(thousandths) / 1000 * size * margin
    }

    /// Returns as much of the beginning as fits, with an ellipsis if it was cut, and cut between words if that loses
    /// little. Empty if not even one character fits.
    static func shortened(_ text: String, to width: Double, size: Double, bold: Bool = false) -> String {
        guard of(text, size: size, bold: bold) > width else { return text }
        var kept = ""
        var lastWord = ""
        for character in text {
            if character == " " { lastWord = kept }
            guard of(kept + String(character) + "…", size: size, bold: bold) <= width else { break }
            kept.append(character)
        }
        if lastWord.count * 3 >= kept.count * 2 { kept = lastWord }
        while let last = kept.last, " ,;:–-(".contains(last) { kept.removeLast() }
        return kept.isEmpty ? "" : kept + "…"
    }

    /// Returns `text` on at most `lines` lines, broken between words. The last line is shortened if necessary.
    static func wrapped(
        _ text: String,
        to width: Double,
        lines limit: Int,
        size: Double,
        bold: Bool = false
    ) -> [String] {
        var lines: [String] = []
        var rest = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        while !rest.isEmpty {
            guard lines.count + 1 < limit else {
                lines.append(shortened(rest.joined(separator: " "), to: width, size: size, bold: bold))
                break
            }
            var line = rest.removeFirst()
            while let next = rest.first, of("\(line) \(next)", size: size, bold: bold) <= width {
                line += " \(next)"
                rest.removeFirst()
            }
            lines.append(shortened(line, to: width, size: size, bold: bold))
        }
        return lines
    }

    /// Returns the advance in thousandths of the font size.
    private static func advance(of value: UInt32, bold: Bool) -> Int {
        switch value {
        case 0x20...0x7E: (bold ? boldAdvances : advances)[Int(value) - 0x20]
        case 0x00A0, 0x00AD, 0x00B7, 0x2019, 0x2018: bold ? 380 : 340
        case 0x2013, 0x2212, 0x00B1, 0x00D7: 840
        case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
        case 0x00C0...0x00DE, 0x0100...0x024F: bold ? 860 : 800
        case 0x00A1...0x00FF: bold ? 750 : 680
        case 0x0370...0x05FF: bold ? 1000 : 880
        case 0x2010...0x27BF: 1050
        case 0x0600...0x10FF, 0x1160...0x200A: 950
        case 0x1F000...0x1FFFF: 1400
        default: 1100
        }
    }

    private static let advances = [
        318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337,
        637, 637, 637, 637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531,
        1000, 685, 687, 699, 771, 632, 576, 775, 752, 295, 295, 656, 558, 863, 749, 788,
        604, 788, 695, 635, 611, 732, 685, 989, 686, 611, 686, 391, 337, 391, 838, 500,
        500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580, 278, 975, 634, 612,
        635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
    ]

    private static let boldAdvances = [
        349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366,
        696, 696, 696, 696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 581,
        1000, 774, 763, 734, 831, 684, 684, 821, 837, 373, 373, 775, 638, 996, 837, 851,
        733, 851, 771, 721, 683, 813, 774, 1104, 771, 725, 726, 458, 366, 458, 838, 500,
        500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666, 343, 1042, 712, 688,
        716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
    ]
}
