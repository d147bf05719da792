import PorticoDiagnostics
import PorticoModel

extension RuleInput {
    /// The rewritings that ease what was published, and that neither an agreement nor a correction explains.
    var unsettled: [ChangeCoverage.Entry] { rewritings.filter { $0.rewriting.isEased && $0.settlement == nil } }

    /// Returns the finding about a rewriting, with the published value and the week of its publication.
    func finding(_ entry: ChangeCoverage.Entry) -> RuleFinding {
        let rewriting = entry.rewriting
        let message = [rewriting.message(since: published.last?.date), remark(entry)].compactMap(\.self)
            .joined(separator: "; ")
        guard let place = rewriting.places.first else {
            return RuleFinding(file: file(of: rewriting.item.name), message)
        }
        var finding = RuleFinding(place, at: rewriting.placeKeys, message)
        finding.items = rewriting.places
        return finding
    }

    /// Why what looks like an agreement or a correction is none.
    private func remark(_ entry: ChangeCoverage.Entry) -> String? {
        if let id = entry.exhausted { return "\(id) does not cover this, or no longer does" }
        return entry.rewriting.usedCorrection.map { _ in "its `corrects` was published already" }
    }

    /// The file of a register: that of its records where there are any, as it may be a spreadsheet.
    private func file(of name: String) -> String {
        let register = ProjectData.registers.first { $0.facts.name == name }
        if let entry = register?.entries(in: project.data).first { return entry.provenance.item.file }
        return [portal.slug, project.folder, register?.facts.file ?? "plan.yml"].filter { !$0.isEmpty }
            .joined(separator: "/")
    }
}

extension Rewriting {
    /// `the measure of AC-1 was ">= 95 of 100" on 2026-03-06 and is now ">= 60 of 100"`
    fileprivate func message(since week: CalendarDate?) -> String {
        let day = week.map { " on \($0)" } ?? ""
        if path.isEmpty {
            let owner = subject == item ? "" : " of \(item.id)"
            return "\(subject.id)\(owner) was published\(day) and has been removed"
        }
        let owner = subject.id.isEmpty ? "" : " of \(subject.id)"
        let part = element.map { "\($0) in " } ?? ""
        if kind == .removed { return "\(part)the \(path)\(owner) was published\(day) and has been removed" }
        let now = to.map { "is now \(written($0))" } ?? "has been removed"
        let name = element == nil ? "the \(path)\(owner)" : "the \(path)\(owner) for \(element ?? "")"
        return "\(name) was \(from.map(written) ?? "not set")\(day) and \(now)"
    }

    private func written(_ value: JSONValue) -> String {
        if case .list(let values) = value { return values.map(\.plainText).joined(separator: ", ") }
        let text = value.plainText.shortened(to: 60)
        return text.contains(" ") ? "\"\(text)\"" : text
    }
}
