internal import PorticoModel

/// The styles of e-mails, limited to what both Outlook's engine and Gmail support: tables, inline styles and bgcolor,
/// but no classes, style sheets or pictures.
enum MailStyle {
    static let font = "font-family:Segoe UI,Helvetica,Arial,sans-serif;"
    static let text = "\(font)font-size:16px;line-height:24px;color:#1c2329;"
    static let quiet = "\(font)font-size:14px;line-height:20px;color:#56616b;"

    /// Returns a row over the whole width.
    static func row(_ content: HTML, padding: String = "0 0 16px 0", style: String = text) -> HTML {
        HTML("<tr>\n<td style=\"padding:\(padding);\(style)\">\(content)</td>\n</tr>\n")
    }

    static func heading(_ words: String) -> HTML {
        let style =
            "\(font)font-size:18px;line-height:26px;font-weight:bold;color:#1c2329;border-top:1px solid #c8ccd0;"
        return row(HTML(text: words), padding: "16px 0 8px 0", style: style)
    }

    /// Returns a table with aligned columns. If `keepsFirst`, the first column never wraps.
    static func table(_ lines: [[HTML]], keepsFirst: Bool = false) -> HTML {
        guard !lines.isEmpty else { return "" }
        let style = "\(text)padding:4px 12px 4px 0;vertical-align:top;"
        let rows = lines.map { cells in
            let columns = cells.enumerated().map { index, cell in
                HTML("<td\(keepsFirst && index == 0 ? HTML(safe: " nowrap") : "") style=\"\(style)\">\(cell)</td>")
            }
            return HTML("<tr>\(columns.joined())</tr>\n")
        }
        let open: HTML = "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">\n"
        return row(open + rows.joined() + "</table>")
    }

    /// Returns a word on a background in its colour, with its shape, so that it is recognizable without colour.
    static func pill(_ health: Health, _ word: String) -> HTML {
        let (mark, ground, ink) = look(of: health)
        let style = "padding:4px 12px;\(font)font-size:16px;line-height:24px;font-weight:bold;color:\(ink);"
        return HTML(
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td bgcolor=\"\(ground)\" style=\"\(style)\">\(mark) \(word)</td></tr></table>"
        )
    }

    static func mark(of health: Health) -> String { look(of: health).mark }

    private static func look(of health: Health) -> (mark: String, ground: String, ink: String) {
        switch health {
        case .onTrack: ("●", "#dff1e4", "#14532d")
        case .atRisk: ("▲", "#fdeccb", "#6b3d00")
        case .offTrack: ("◆", "#fbdcd9", "#7f1d1d")
        case .onHold: ("‖", "#e3e6ea", "#333d47")
        case .complete: ("✓", "#dff1e4", "#14532d")
        }
    }
}
