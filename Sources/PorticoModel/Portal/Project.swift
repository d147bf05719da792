/// A project of a client: its plan, registers, updates and pages.
@dynamicMemberLookup
package struct Project: Sendable {
    /// The folder inside the client's, empty for the client's own. Output paths start with it.
    package var folder: String
    package var name: String
    package var aims: String?
    /// The contents of its data files.
    package var data = ProjectData()
    /// Published updates, newest first.
    package var updates: [StatusUpdate] = []
    /// Updates whose date has come but that have no headline yet. They are not published.
    package var unfinished: [UnfinishedUpdate] = []
    /// The sections with pages, in the order of ``SectionKind``.
    package var sections: [Section] = []
    /// The status date: the date of the newest update or `--as-of`; nil if there is neither.
    package var statusDate: CalendarDate?
    /// The weeks that were published.
    package var weeks = ProjectWeeks()

    package init(folder: String, name: String) {
        self.folder = folder
        self.name = name
    }

    /// Accesses the project's data directly: `project.plan` is `project.data.plan`.
    package subscript<Value>(dynamicMember path: WritableKeyPath<ProjectData, Value>) -> Value {
        get { data[keyPath: path] }
        _modify { yield &data[keyPath: path] }
    }
}
