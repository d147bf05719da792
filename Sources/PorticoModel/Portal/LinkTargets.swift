/// Everything in one portal that can be linked to.
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

    /// An item in the data files: `[M3]` links to the page that shows it.
    package struct ItemTarget: Sendable, Hashable {
        /// The path relative to the portal, including the fragment: `timeline.html#m3`.
        package var outputPath: String
        /// The item's title.
        package var title: String
        package var kind: ItemKind?

        package init(outputPath: String, title: String, kind: ItemKind? = nil) {
            self.outputPath = outputPath
            self.title = title
            self.kind = kind
        }
    }

    /// The pages by source path, relative to the content root. A folder's listing has its path followed by `/`.
    package var pages: [String: PageTarget]
    /// The items by project folder (empty for the client's own) and id.
    package var items: [String: [String: ItemTarget]]
    /// Unpublished files with the reason, such as `a draft`, by source path.
    package var leftOut: [String: String] = [:]
    /// The ids in the current data, by project folder. When an earlier date is shown, those without a target were added
    /// later, and references to them become plain text.
    package var todaysItems: [String: Set<String>] = [:]
    /// Updates published after the date that is shown, by source path.
    package var laterPages: Set<String> = []

    package init(pages: [String: PageTarget] = [:], items: [String: [String: ItemTarget]] = [:]) {
        self.pages = pages
        self.items = items
    }

    /// Returns whether the item exists in the current data.
    func isKnownToday(_ id: String, in folder: String) -> Bool {
        todaysItems[folder]?.contains(id) ?? false || todaysItems[""]?.contains(id) ?? false
    }
}
