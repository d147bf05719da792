/// All that can be linked to in one portal.
package struct LinkTargets: Sendable {
    /// A page made of a Markdown file.
    package struct PageTarget: Sendable, Hashable {
        package var outputPath: String
        package var title: String
        package var anchors: Set<String>

        package init(outputPath: String, title: String, anchors: Set<String>) {
            self.outputPath = outputPath
            self.title = title
            self.anchors = anchors
        }
    }

    /// An item of the data: `[M3]` links to where it is shown.
    package struct ItemTarget: Sendable, Hashable {
        /// Relative to the portal, fragment included: `timeline.html#m3`.
        package var outputPath: String
        /// The item's own words.
        package var title: String
        package var kind: ItemKind?

        package init(outputPath: String, title: String, kind: ItemKind? = nil) {
            self.outputPath = outputPath
            self.title = title
            self.kind = kind
        }
    }

    /// By source path, relative to the content root. A folder's listing stands under its path with a `/` at the end.
    package var pages: [String: PageTarget]
    /// By project folder (empty for the client's own), then by id.
    package var items: [String: [String: ItemTarget]]
    /// Files that are not published, with the reason: `a draft`. By source path.
    package var leftOut: [String: String] = [:]
    /// Ids that today's data has, by project folder. Where a day before is shown, those without a target came later: what
    /// mentions them stays as words.
    package var todaysItems: [String: Set<String>] = [:]
    /// Updates published after the day that is shown, by source path.
    package var laterPages: Set<String> = []

    package init(pages: [String: PageTarget] = [:], items: [String: [String: ItemTarget]] = [:]) {
        self.pages = pages
        self.items = items
    }

    /// Whether the item is there today, whatever is shown of it.
    func isKnownToday(_ id: String, in folder: String) -> Bool {
        todaysItems[folder]?.contains(id) ?? false || todaysItems[""]?.contains(id) ?? false
    }
}
