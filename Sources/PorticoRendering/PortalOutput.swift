internal import Foundation
internal import PorticoDiagnostics
internal import PorticoModel
internal import PorticoWeeks

/// Collects the files of one portal by path. Two sources for one path are an error that names both.
struct PortalOutput {
    /// The names of the portal and of its content folder: `acme`.
    private let slug: String
    private var files: [String: OutputFile] = [:]
    private var findings = PageFindings()
    private var hasRegister = false
    private var handedOver: [HandedOver.File] = []

    init(slug: String) { self.slug = slug }

    /// Adds all pages of a project. `projects` are the client's projects if `scope` is the level above them.
    mutating func addPages(of scope: ProjectScope, projects: [ProjectScope]) {
        var navigation = Navigation(scope)
        if !scope.project.deliverables.isEmpty { hasRegister = true }
        let former = addUpdates(of: scope, &navigation)
        for var draft in scope.drafts(projects: projects, &findings) {
            draft.content += former.rest(at: draft.path, of: scope)
            add(draft, of: scope, &navigation)
        }
        for file in scope.exports.files { add(file) }
        findings.search.addItems(of: scope)
        for file in scope.movedPages + RegisterExports(scope: scope).files { add(file) }
        for draft in former.pages(of: scope, taken: { files[$0] != nil }) { add(draft, of: scope, &navigation) }
        for file in scope.handedOver.files.values {
            findings.assets.insert(file.asset)
            handedOver.append(file)
        }
    }

    /// Adds each update as it was published, with the navigation of that time. Returns the addresses that the updates
    /// link to.
    private mutating func addUpdates(of scope: ProjectScope, _ navigation: inout Navigation) -> FormerAddresses {
        var addresses = FormerAddresses()
        for (index, update) in scope.project.updates.enumerated() {
            guard let then = scope.asPublished(on: update.date) else {
                add(
                    PageScope(scope: scope, path: update.outputPath).update(at: index, &findings),
                    of: scope,
                    &navigation
                )
                continue
            }
            var former = Navigation(then)
            add(PageScope(scope: then, path: update.outputPath).update(at: 0, &findings), of: then, &former)
            addresses.note(then, on: update.date)
        }
        return addresses
    }

    private mutating func add(_ draft: PageDraft, of scope: ProjectScope, _ navigation: inout Navigation) {
        let page = PageScope(scope: scope, path: draft.path)
        let frame = page.frame(draft, navigation: navigation.html(for: page, marking: draft.place))
        let text = scope.edition.render(frame).source
        add(OutputFile(path: draft.path, contents: .text(text), source: draft.source))
    }

    /// Adds styles, scripts, the logo and every file that a page or the register refers to.
    mutating func addAssets(of portal: Portal, theme: Theme, words: Words) {
        let accent = Accent(of: portal.client)
        findings.diagnostics.formUnion(accent.diagnostics)
        add(
            OutputFile(
                path: PortalAssets.stylesheet,
                contents: .text(theme.stylesheet + accent.rules + PaperRules.css(for: portal, words: words)),
                source: "assets/portico.css"
            )
        )
        let icon = Icon.svg(of: portal.client, accent)
        add(OutputFile(path: PortalAssets.icon, contents: .text(icon), source: PortalAssets.icon))
        findings.search.addPeople(of: portal.client)
        addScripts(of: theme, words: words)
        let index = SearchScript.text(of: findings.search)
        add(OutputFile(path: PortalAssets.searchIndex, contents: .text(index), source: PortalAssets.searchIndex))
        if let sums = RegisterExports.sums(handedOver) {
            add(OutputFile(path: RegisterExports.sumsPath, contents: .text(sums), source: RegisterExports.sumsPath))
        }
        if let logo = PortalAssets.logo(of: portal) { findings.assets.insert(logo.asset) }
        // Deliverable files have a checksum, so they are published byte for byte.
        let exact = Set(handedOver.map(\.asset))
        for path in findings.assets.sorted() {
            guard let asset = portal.assets[path] else { continue }
            if path.lowercased().hasSuffix(".svg") { check(drawing: asset.bytes, path) }
            let bytes = exact.contains(path) ? asset.bytes : ImageMetadata.removed(from: asset.bytes)
            add(OutputFile(path: PortalLayout.asset(path), contents: .bytes(bytes), source: path))
        }
    }

    private mutating func check(drawing: Data, _ path: String) {
        guard let fault = DrawingCheck.fault(in: drawing) else { return }
        findings.diagnostics.insert(
            Diagnostic(
                rule: "active-drawing",
                place: SourceRange(file: path, line: fault.line),
                summary: "the drawing holds \(fault.what)",
                explanation: "Opened by itself a drawing is a page: scripts in it run, and other sites are asked.",
                fix: "export it without, or as PNG"
            )
        )
    }

    /// Adds the scripts. The register's script is added only if there is a register.
    private mutating func addScripts(of theme: Theme, words: Words) {
        for (path, text) in theme.scripts {
            let isMain = path == PortalAssets.script
            guard isMain || path != PortalAssets.registerScript || hasRegister else { continue }
            let text = isMain ? "var portico={words:\(words.scriptObject)};\n\(text)" : text
            add(OutputFile(path: path, contents: .text(text), source: path))
        }
    }

    func finish() -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        (files.values.sorted { $0.path < $1.path }, findings.diagnostics.sorted())
    }

    private mutating func add(_ file: OutputFile) {
        guard let taken = files.updateValue(file, forKey: file.path) else { return }
        let (first, second) = (min(taken.source, file.source), max(taken.source, file.source))
        // Two Markdown pages with the same path have already been reported when they were read.
        guard !(first.hasSuffix(".md") && second.hasSuffix(".md")) else { return }
        findings.diagnostics.insert(
            Diagnostic(
                rule: "same-output",
                place: place(of: second),
                summary: "\"\(second)\" and \"\(first)\" would both become \"\(file.path)\"",
                fix: "rename one of them",
                related: [Diagnostic.Related(place: place(of: first), message: "the other one")]
            )
        )
    }

    /// Returns the place of a source: `acme/deliverables.yml D-01` → that file. Anything built from several files
    /// belongs to the client.
    private func place(of source: String) -> SourceRange {
        let isFile = source.hasPrefix("\(slug)/") && source.contains(".")
        let file = source.firstRange(of: ".yml ").map { source[..<$0.upperBound].dropLast() } ?? source[...]
        return SourceRange(file: isFile ? String(file) : "\(slug)/client.yml", line: 1)
    }
}

extension ProjectScope {
    /// Returns all pages for which there is content.
    fileprivate func drafts(projects: [ProjectScope], _ findings: inout PageFindings) -> [PageDraft] {
        let folder = project.folder
        func page(_ path: String) -> PageScope { PageScope(scope: self, path: path) }
        let home = page(PortalLayout.home(of: folder))
        var drafts = [projects.isEmpty ? home.home(&findings) : home.projects(projects)]
        if !project.updates.isEmpty {
            drafts.append(page(PortalLayout.statusArchive(of: folder)).archive())
        }
        if entry(.timeline) != nil { drafts.append(page(PortalLayout.timeline(of: folder)).timeline()) }
        if entry(.deliverables) != nil {
            drafts.append(page(PortalLayout.register(of: folder)).register())
            for (index, deliverable) in project.deliverables.enumerated() where !deliverable.id.isEmpty {
                drafts.append(page(PortalLayout.deliverable(deliverable.id, of: folder)).deliverable(at: index))
            }
        }
        if entry(.decisions) != nil { drafts.append(page(PortalLayout.raid(of: folder)).decisions()) }
        if entry(.payments) != nil { drafts.append(page(PortalLayout.payments(of: folder)).payments()) }
        if entry(.kpis) != nil { drafts.append(page(PortalLayout.kpis(of: folder)).kpis()) }
        if entry(.maintenance) != nil { drafts.append(page(PortalLayout.maintenance(of: folder)).maintenance()) }
        if entry(.handover) != nil { drafts.append(page(PortalLayout.handover(of: folder)).handover()) }
        if entry(.glossary) != nil { drafts.append(page(PortalLayout.glossary(of: folder)).glossary()) }
        for section in project.sections { drafts += self.drafts(of: section, &findings) }
        if isRoot {
            if entry(.people) != nil { drafts.append(page(PortalLayout.people).people()) }
            drafts.append(page(PortalLayout.notFound).notFound())
        }
        return drafts
    }
}
