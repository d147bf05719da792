internal import PorticoModel

/// The planned and past maintenance windows.
struct MaintenanceView: TemplateView {
    static let template = "pages/maintenance"

    struct Window: View {
        let page: PageScope
        let window: MaintenanceWindow

        static let fields = Fields<Self> {
            $0.add("anchor") { PortalLayout.anchor($0.window.id) }
            $0.add("title") { $0.page.prose($0.window.title) }
            $0.add("on") { $0.page.words.date($0.window.on) }
            $0.add("time", \.window.time)
            $0.add("affects", \.window.affects)
            $0.add("owner") { $0.page.person($0.window.owner) }
            $0.add("status") { $0.page.words.name($0.window.status, in: "maintenance") }
        }
    }

    var status: StatusLine
    var windows: [Window]

    static let fields = Fields<Self> {
        $0.add("status", \.status)
        $0.add("windows", \.windows)
    }
}

extension PageScope {
    var maintenanceView: MaintenanceView {
        let windows = project.maintenance.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
        return MaintenanceView(status: statusLine, windows: windows.map(row))
    }

    private func row(_ window: MaintenanceWindow) -> MaintenanceView.Window {
        MaintenanceView.Window(page: self, window: window)
    }
}
