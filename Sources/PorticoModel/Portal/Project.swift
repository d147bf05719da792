/// A project of a client: its plan, registers, updates and pages.
package struct Project: Sendable {
    /// The folder below the client's, empty for the client's own: paths of its output start with it.
    package var folder: String
    package var name: String
    package var aims: String?
    package var plan = Plan()
    package var deliverables: [Deliverable] = []
    package var raid = RAID()
    package var kpis: [KPI] = []
    package var maintenance: [MaintenanceWindow] = []
    package var handover = Handover()
    package var glossary: [GlossaryTerm] = []
    /// Published updates, newest first.
    package var updates: [StatusUpdate] = []
    /// Updates whose day has come and that have no headline yet: they are not published.
    package var unfinished: [UnfinishedUpdate] = []
    /// In the order of ``SectionKind``; only those that hold a page.
    package var sections: [Section] = []
    /// As of when everything is shown: the newest update's date, or `--as-of`; nil where there is neither.
    package var statusDate: CalendarDate?
    /// What was published week after week.
    package var weeks = ProjectWeeks()

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }
}
