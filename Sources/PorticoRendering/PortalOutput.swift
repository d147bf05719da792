internal import Foundation
internal import PorticoDiagnostics
internal import PorticoModel
internal import PorticoWeeks

/// The files of one portal while they are being collected.
struct PortalOutput {
    private var files: [OutputFile] = []
    private var paths: Set<String> = []
    private var findings = PageFindings()
    private var hasRegister = false
    private var handedOver: [HandedOver.File] = []
    private var weeks: [CurrentWeek] = []

    /// Adds all pages of a project. `projects` are the client's projects if `scope` is the level above them.
    mutating func addPages(of scope: ProjectScope, projects: [ProjectScope]) {
        var navigation = Navigation(scope)
        if !scope.project.deliverables.isEmpty { hasRegister = true }
        if let week = CurrentWeek(scope) { weeks.append(week) }
        let former = addUpdates(of: scope, &navigation)
        for var draft in scope.drafts(projects: projects, &findings) {
            draft.content += former.rest(at: draft.path, of: scope)
            add(draft, of: scope, &navigation)
        }
        for file in scope.exports.files { add(file) }
        findings.search.addItems(of: scope)
        for file in scope.movedPages + RegisterExports(scope: scope).files { add(file) }
        for file in scope.registerTables.flatMap(\.files) { add(file) }
        if let sum = ContractSumTable(of: scope) { add(sum.file) }
        for draft in former.pages(of: scope, taken: paths.contains) { add(draft, of: scope, &navigation) }
        for file in scope.handedOver.files.values {
            findings.assets.insert(file.asset)
            handedOver.append(file)
        }
    }

    /// Adds each update as it was published, with the navigation of that time, which the script brings up to date. Returns
    /// the addresses that the updates link to.
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
        let frame = navigation.frame(draft, on: page)
        let parts = [draft.content, draft.tree, frame.navigation].reduce(0) { $0 + ($1?.bytes.count ?? 0) }
        let text = scope.edition.render(frame, parts: parts).source
        add(text, at: draft.path, draft.source)
    }

    /// Adds styles, scripts, the logo and every file that a page or the register refers to.
    mutating func addAssets(of portal: Portal, theme: Theme, words: Words) {
        let accent = Accent(of: portal.client)
        findings.diagnostics.formUnion(accent.diagnostics)
        let styles = theme.stylesheet + accent.rules + PaperRules.css(for: portal, words: words)
        add(styles, at: PortalAssets.stylesheet, portal.source("the stylesheet"))
        add(Icon.svg(of: portal.client, accent), at: PortalAssets.icon, portal.source("the icon"))
        findings.search.addPeople(of: portal.client)
        addScripts(of: theme, to: portal, words: words)
        let index = SearchScript.text(of: findings.search)
        add(index, at: PortalAssets.searchIndex, portal.source("the search index"))
        if let sums = RegisterExports.sums(handedOver) {
            add(sums, at: RegisterExports.sumsPath, portal.source("the list of checksums"))
        }
        if let logo = PortalAssets.logo(of: portal) { findings.assets.insert(logo.asset) }
        // Deliverable files have a checksum, so they are published byte for byte.
        let exact = Set(handedOver.map(\.asset))
        for path in findings.assets.sorted() {
            guard let asset = portal.assets[path] else { continue }
            if path.lowercased().hasSuffix(".svg") { check(drawing: asset.bytes, path) }
            let bytes = exact.contains(path) ? asset.bytes : ImageMetadata.removed(from: asset.bytes)
            add(OutputFile(path: PortalLayout.asset(path), contents: .bytes(bytes), source: OutputSource(file: path)))
        }
    }

    private mutating func check(drawing: Data, _ path: String) {
        guard let fault = DrawingCheck.fault(in: drawing) else { return }
        findings.diagnostics.insert(
            Diagnostic(
                .activeDrawing,
                place: SourceRange(file: path, line: fault.line),
                summary: "the drawing contains \(fault.what)",
                explanation: "Opened by itself, a drawing is a page that can run scripts and contact other sites.",
                fix: "export it without that content, or as PNG"
            )
        )
    }

    /// Adds the scripts. The register's script is added only if there is a register.
    private mutating func addScripts(of theme: Theme, to portal: Portal, words: Words) {
        for (path, text) in theme.scripts {
            let isMain = path == PortalAssets.script
            guard isMain || path != PortalAssets.registerScript || hasRegister else { continue }
            let values = "{words:\(words.scriptObject),weeks:\(CurrentWeek.script(of: weeks))}"
            let text = isMain ? "var portico=\(values);\n\(text)" : text
            add(text, at: path, portal.source("a script"))
        }
    }

    func finish() -> (files: [OutputFile], diagnostics: [Diagnostic]) {
        let diagnostics = findings.diagnostics.union(OutputCheck.check(files))
        return (files.sorted { $0.path < $1.path }, diagnostics.sorted())
    }

    private mutating func add(_ text: String, at path: String, _ source: OutputSource) {
        add(OutputFile(path: path, contents: .text(text), source: source))
    }

    private mutating func add(_ file: OutputFile) {
        files.append(file)
        paths.insert(file.path)
    }
}

extension Check {
    static let activeDrawing = Check(
        .files,
        "active-drawing",
        .error,
        "An SVG drawing contains no scripts and loads nothing",
        fix: "export it again as a plain drawing"
    )
}
