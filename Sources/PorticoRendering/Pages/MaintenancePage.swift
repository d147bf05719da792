internal import PorticoModel

/// The planned and past maintenance windows.
struct MaintenanceView: TemplateView {
    static let template = "pages/maintenance"

    struct Window: View {
        var anchor: String
        var title: HTML
        var on: HTML
        var time: String?
        var affects: String?
        var owner: String?
        var status: String

        static let fields = Fields<Self> {
            $0.add("anchor", \.anchor)
            $0.add("title", \.title)
            $0.add("on", \.on)
            $0.add("time", \.time)
            $0.add("affects", \.affects)
            $0.add("owner", \.owner)
            $0.add("status", \.status)
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
        MaintenanceView.Window(
            anchor: PortalLayout.anchor(window.id),
            title: prose(window.title),
            on: words.date(window.on),
            time: window.time,
            affects: window.affects,
            owner: person(window.owner),
            status: words.name(window.status, in: "maintenance")
        )
    }
}
