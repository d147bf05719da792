package import PorticoModel

/// Drafts the next status update's file from the data. The author adds a headline and a reason.
package struct UpdateDraft: Sendable {
    package let date: CalendarDate
    package let kind: StatusUpdate.Kind
    let project: Project
    let client: Client
    /// The current newest update.
    let former: StatusUpdate?
    /// Its Markdown; nil if it is not available.
    let formerText: String?
    let health: ComputedHealth
    let words: DraftWords

    /// `date` is the update's date, and the data are evaluated as of that date.
    package init(
        project: Project,
        client: Client,
        date: CalendarDate,
        kind: StatusUpdate.Kind = .weekly,
        words: DraftWords
    ) {
        var project = project
        project.statusDate = date
        self.project = project
        self.client = client
        self.date = date
        self.kind = kind
        self.words = words
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
                let lines = section.lines.isEmpty ? [DraftHint.comment(section.hint)] : section.lines
                return "## \(section.title)\n\n" + lines.joined(separator: "\n") + "\n"
            }.joined(separator: "\n")
    }

    private typealias Section = (title: String, lines: [String], hint: String)

    /// The sections for this kind of update, with lines from the data or, if there are none, a comment for the author.
    private var sections: [Section] {
        let next: Section = (words(.next), next, "what comes next, each item with its date")
        let blocked: Section = (
            words(.blocked), blocked, "what is blocked, and who can unblock it; or that nothing is blocked"
        )
        return switch kind {
        case .weekly:
            [(words(.done), done + confirmations, "what was finished; or that nothing was, and why"), next, blocked]
        case .kickOff:
            [
                (words(.agreed), decided, "what everybody agreed to"), next,
                (words(.openQuestions), undecided, "what is still undecided, and who decides; or that nothing is open"),
            ]
        case .phaseEnd:
            [
                (words(.delivered), done + confirmations, "what the phase delivered"),
                (words(.learned), [], "what we will do differently from now on"), next, blocked,
            ]
        case .exception:
            [
                (words(.happened), slipped, "what happened, with dates and numbers"),
                (words(.meaning), self.blocked, "how it affects the finish, the cost and the scope"),
                (words(.proposed), undecided, "the options, and which one we recommend"), next,
            ]
        case .closure:
            [
                (words(.delivered), acceptedInAll, "what was handed over and accepted"),
                (words(.measured), measured, "how far the goals were reached"),
                (
                    words(.stillOpen), open,
                    "what is left, and who takes care of it; or that nothing is left"
                ),
            ]
        }
    }
}

extension UpdateDraft {
    /// Returns the due date of the next update as of `today`: the first date in the cadence after the last update whose
    /// grace period has not passed. Without a cadence, returns today. A date that already has an update is skipped.
    ///
    /// Weekly on Fridays, grace 3 days, last 13 March: on the 18th → 20 March, on the 23rd → 20 March, on the 24th → 27
    /// March.
    package static func nextDate(
        after updates: [PublishedUpdate],
        cadence: Cadence?,
        today: CalendarDate
    ) -> CalendarDate {
        let last = updates.first?.date
        guard let cadence, cadence.isRegular else { return last == today ? today.adding(days: 1) : today }
        if let due = cadence.nextUpdate(after: updates, openOn: today) { return due }
        return cadence.weekday.map { today.adding(days: ($0 - today.weekday + 7) % 7) } ?? today
    }
}
