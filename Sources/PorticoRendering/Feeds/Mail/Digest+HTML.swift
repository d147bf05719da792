import PorticoWeeks
internal import PorticoModel

extension Digest {
    /// The whole message in HTML, smaller than ``limit`` bytes.
    var html: String {
        let whole = page(withText: true)
        return whole.utf8.count < Self.limit ? whole : page(withText: false)
    }

    /// Returns the page. The middle cell asks for 600 pixels: a wide window gives the rest to the cells beside it, and
    /// a phone shrinks it. This avoids `max-width`, which Outlook ignores.
    private func page(withText: Bool) -> String {
        let text = withText ? sections.map(section).joined() : MailStyle.row(HTML(text: words(.mailRest)))
        let body = head + needs + milestones + text + changed + payments + judged + foot
        return """
            <!DOCTYPE html>
            <html lang="\(HTML(text: words.language).source)">
            <head>
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTML(text: subject).source)</title>
            </head>
            <body bgcolor="#ffffff">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
            <tr>
            <td></td>
            <td width="600" align="left" style="padding:24px 16px 24px 16px;">
            <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
            \(body.source)</table>
            </td>
            <td></td>
            </tr>
            </table>
            </body>
            </html>

            """
    }

    private var head: HTML {
        let update = facts.week.update
        let style = "\(MailStyle.font)font-size:24px;line-height:32px;font-weight:bold;color:#1c2329;"
        var result = MailStyle.row(HTML(text: origin), padding: "0 0 8px 0", style: MailStyle.quiet)
        result += MailStyle.row(HTML(text: update.plainHeadline), padding: "0 0 12px 0", style: style)
        result += MailStyle.row(
            MailStyle.pill(facts.reported, words.name(facts.reported, in: "health")),
            padding: "0 0 8px 0"
        )
        let lines = [formerly, computed].compactMap(\.self)
        if !lines.isEmpty {
            let told = lines.map { HTML(text: $0) }.joined(separator: HTML("<br>"))
            result += MailStyle.row(told, padding: "0 0 12px 0", style: MailStyle.quiet)
        }
        if let why = update.why { result += MailStyle.row(HTML(text: why), padding: "0 0 16px 0") }
        if let path = update.pathToGreen {
            result += MailStyle.row("<strong>\(words.text("home.path")):</strong> \(path)")
        }
        return result
    }

    private var needs: HTML {
        var result = MailStyle.heading(words.text("home.needs"))
        if facts.asks.isEmpty { return nothingNeeded.map { result + MailStyle.row(HTML(text: $0)) } ?? "" }
        result += MailStyle.table(
            facts.asks.map { ask in
                let details = [facts.person(ask.owner), due(ask), waiting(ask), blocks(ask)].compactMap(\.self)
                let quiet = HTML("<br><span style=\"\(MailStyle.quiet)\">\(details.joined(separator: ", "))</span>")
                return [HTML(text: ask.id), HTML("<strong>\(title(ask))</strong>\(details.isEmpty ? "" : quiet)")]
            },
            keepsFirst: true
        )
        return result
    }

    private var milestones: HTML {
        guard let finish else { return "" }
        let next = facts.nextMilestones.map { milestone in
            let dates = dates(milestone)
            return [
                HTML("\(milestone.id) \(milestone.title)"), HTML(text: dates.promised), HTML(text: dates.expected),
                HTML(text: dates.difference),
            ]
        }
        let columns = ["home.next_milestones", "col.promised", "col.expected", "col.difference"].map { key in
            HTML("<span style=\"\(MailStyle.quiet)\">\(words.text(key))</span>")
        }
        return MailStyle.heading(words.text("home.finish")) + MailStyle.row(HTML(text: finish))
            + (next.isEmpty ? "" : MailStyle.table([columns] + next))
    }

    private var changed: HTML {
        let (first, more) = changes
        guard let before = facts.diff?.from, !first.isEmpty else { return "" }
        var lines = first.map { change in
            [HTML("<strong>\(words.verb(change))</strong> \(telling.rest(change))")]
        }
        if more > 0 { lines.append([HTML(text: words(.changesMore, ["n": String(more)]))]) }
        return MailStyle.heading(words(.mailChanges, ["date": words.dateText(before)])) + MailStyle.table(lines)
    }

    /// The sum that the payments page shows, line by line.
    private var payments: HTML {
        let lines = contractLines
        guard !lines.isEmpty else { return "" }
        let rows = lines.map { line in
            let amount = HTML(text: line.amount)
            return [HTML(text: line.label), line.isTotal ? HTML("<strong>\(amount)</strong>") : amount]
        }
        return MailStyle.heading(words.text("home.money")) + MailStyle.table(rows)
    }

    private var judged: HTML {
        guard !figures.isEmpty else { return "" }
        let told = figures.map { HTML(text: $0) }.joined(separator: HTML("<br>"))
        return MailStyle.heading(words.text("home.judged")) + MailStyle.row(told, style: MailStyle.quiet)
    }

    private func section(_ section: Section) -> HTML {
        (section.title.map(MailStyle.heading) ?? "") + MailStyle.row(section.html)
    }

    private var foot: HTML {
        var result: HTML = ""
        if let address {
            let link = HTML("<a href=\"\(address)\" style=\"color:#0b5cad;\">\(words(.mailWhole))</a>")
            result += MailStyle.row(link, padding: "8px 0 16px 0")
        }
        let closing = [facts.week.supplier.name, facts.week.client.confidentiality].compactMap(\.self)
        return result + MailStyle.row(HTML(text: closing.joined(separator: " · ")), style: MailStyle.quiet)
    }
}
