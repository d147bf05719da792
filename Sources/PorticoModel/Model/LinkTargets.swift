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

    package init(pages: [String: PageTarget] = [:], items: [String: [String: ItemTarget]] = [:]) {
        self.pages = pages
        self.items = items
    }
}
