import PorticoWeeks
internal import PorticoModel

extension Digest {
    /// The whole message as plain text.
    var plain: String {
        let update = facts.week.update
        var parts = [origin, update.plainHeadline, healthLine]
        if let why = update.why { parts.append(why) }
        if let path = update.pathToGreen { parts.append("\(words.text("home.path")): \(path)") }
        if let needs { parts.append(needs) }
        if let milestones { parts.append(milestones) }
        parts += sections.map(section)
        if let changed { parts.append(changed) }
        if let payments { parts.append(payments) }
        if !figures.isEmpty {
            let judged = [Self.underlined(words.text("home.judged"))] + figures.map { "- \($0)" }
            parts.append(judged.joined(separator: "\n"))
        }
        if let address { parts.append("\(words(.mailWhole)): \(address)") }
        let closing = [facts.week.supplier.name, facts.week.client.confidentiality].compactMap(\.self)
        parts.append("-- \n" + closing.joined(separator: " · "))
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func section(_ section: Section) -> String {
        [section.title.map(Self.underlined), section.plain].compactMap(\.self).filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    private var healthLine: String {
        let reported = "\(MailStyle.mark(of: facts.reported)) \(words.name(facts.reported, in: "health"))"
        let told = [reported, formerly].compactMap(\.self).joined(separator: ", ")
        return [told, computed].compactMap(\.self).joined(separator: "\n")
    }

    private var needs: String? {
        let title = Self.underlined(words.text("home.needs"))
        guard !facts.asks.isEmpty else { return nothingNeeded.map { "\(title)\n\($0)" } }
        let lines = facts.asks.map { ask in
            let details = [facts.person(ask.owner), due(ask), waiting(ask), blocks(ask)].compactMap(\.self)
            return "- \(ask.id) \(self.title(ask))" + (details.isEmpty ? "" : "\n  \(details.joined(separator: ", "))")
        }
        return ([title] + lines).joined(separator: "\n")
    }

    private var milestones: String? {
        guard let finish else { return nil }
        let lines = facts.nextMilestones.map { milestone in
            let dates = dates(milestone)
            let told = [dates.promised, dates.expected].filter { !$0.isEmpty }
            let shown =
                told.first == told.last
                ? told.first ?? "" : words(.changeFromTo, ["from": told.first ?? "", "to": told.last ?? ""])
            return "- \(milestone.id) \(milestone.title): "
                + [shown, dates.difference].filter { !$0.isEmpty }.joined(separator: ", ")
        }
        return ([Self.underlined(words.text("home.finish")), finish] + lines).joined(separator: "\n")
    }

    private var payments: String? {
        let lines = contractLines.map { "- \($0.label): \($0.amount)" }
        return lines.isEmpty ? nil : ([Self.underlined(words.text("home.money"))] + lines).joined(separator: "\n")
    }

    private var changed: String? {
        guard let before = facts.diff?.from, let all = facts.diff?.changes, !all.isEmpty else { return nil }
        var lines = [Self.underlined(words(.mailChanges, ["date": words.dateText(before)]))]
        lines += all.map { "- \(telling.text($0))" }
        return lines.joined(separator: "\n")
    }

    /// Returns a heading underlined with a line of the same length.
    private static func underlined(_ words: String) -> String {
        words + "\n" + String(repeating: "-", count: words.count)
    }
}
