/// The next status update's file, as far as the data can write it: the author adds a headline and a why.
package struct UpdateDraft: Sendable {
    package let date: CalendarDate
    package let kind: StatusUpdate.Kind
    let project: Project
    let client: Client
    /// The newest update there is.
    let former: StatusUpdate?
    /// Its Markdown, nil where it is not known.
    let formerText: String?
    let health: ComputedHealth

    /// `date` is the update's; the data are looked at as of that day.
    package init(project: Project, client: Client, date: CalendarDate, kind: StatusUpdate.Kind = .weekly) {
        var project = project
        project.statusDate = date
        self.project = project
        self.client = client
        self.date = date
        self.kind = kind
        former = project.updates.first
        formerText = former.flatMap { project.weeks.week(of: $0.date)?.update.text }
        health = ComputedHealth(project, tolerances: client.tolerances)
    }

    /// `status/2026-03-20.md`, relative to the project's folder.
    package var path: String { "status/\(date).md" }

    /// The whole file.
    package var text: String {
        frontMatter + "\n"
            + sections.map { section in
                "## \(section.title)\n"
                    + (section.lines.isEmpty ? "" : "\n" + section.lines.joined(separator: "\n") + "\n")
            }.joined(separator: "\n")
    }

    /// What the kind of update tells, with what the data have to say under each heading.
    private var sections: [(title: String, lines: [String])] {
        switch kind {
        case .weekly: [("Done", done + confirmations), ("Next", next), ("Blocked", blocked)]
        case .kickOff: [("Agreed", decided), ("Next", next), ("Open questions", undecided)]
        case .phaseEnd: [("Delivered", done + confirmations), ("Learned", []), ("Next", next), ("Blocked", blocked)]
        case .exception:
            [("What happened", slipped), ("What it means", blocked), ("What we propose", undecided), ("Next", next)]
        case .closure: [("Delivered", acceptedInAll), ("Measured", measured), ("Still open", blocked + undecided)]
        }
    }
}

extension UpdateDraft {
    /// When the next update is due as of `today`: by the cadence after the last one, the first that is not past its grace;
    /// without a cadence, today. A day that has an update already is not proposed again.
    ///
    /// Weekly on Fridays, grace 3 days, last 13 March: on the 18th → 20 March, on the 23rd → 20 March, on the 24th → 27 March.
    package static func nextDate(after last: CalendarDate?, cadence: Cadence?, today: CalendarDate) -> CalendarDate {
        guard let cadence, cadence.days > 0 else { return last == today ? today.adding(days: 1) : today }
        guard let last else {
            return cadence.weekday.map { today.adding(days: ($0 - today.weekday + 7) % 7) } ?? today
        }
        var due = cadence.nextUpdate(after: last)
        while due.adding(days: cadence.graceDays) < today { due = cadence.nextUpdate(after: due) }
        return due
    }
}
