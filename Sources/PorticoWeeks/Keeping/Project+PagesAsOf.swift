import PorticoModel

extension Project {
    /// Leaves out the pages that were written after `date`: those that `week`, the snapshot of that time, does not
    /// contain or, without a snapshot, those that were reviewed later. A later review of a page that existed is taken
    /// back. `slug` is the client's folder, with which the paths of pages begin.
    mutating func leaveOutPages(after date: CalendarDate, notIn week: Snapshot?, slug: String) {
        let known = week.map { Set($0.pages.map { "\(slug)/\($0.path)" }) }
        func isKnown(_ page: Page) -> Bool {
            known?.contains(page.sourcePath) ?? page.reviewedOn.map { $0 <= date } ?? true
        }
        sections = sections.compactMap { section in
            var section = section
            let before = section.root.pages
            section.root = section.root.keeping(isKnown, reviewedUntil: date)
            return section.root.pages.isEmpty && !before.isEmpty ? nil : section
        }
    }
}

extension PageFolder {
    fileprivate func keeping(_ isKnown: (Page) -> Bool, reviewedUntil date: CalendarDate) -> PageFolder {
        var folder = self
        folder.children = children.compactMap { child in
            switch child {
            case .page(let page): isKnown(page) ? .page(page.reviewed(until: date)) : nil
            case .folder(let inner):
                inner.keeping(isKnown, reviewedUntil: date).asChild(wasEmpty: inner.pages.isEmpty)
            }
        }
        return folder
    }
}

extension PageFolder {
    /// Nil for a folder that has lost all its pages.
    fileprivate func asChild(wasEmpty: Bool) -> Child? { pages.isEmpty && !wasEmpty ? nil : .folder(self) }
}

extension Page {
    fileprivate func reviewed(until date: CalendarDate) -> Page {
        guard let reviewedOn, reviewedOn > date else { return self }
        var page = self
        page.reviewedOn = nil
        page.reviewDue = nil
        return page
    }
}
