/// A page that shows the contents of data files. Each has an entry in the navigation.
package struct PortalPlace: Sendable, Hashable {
    /// The key of its texts: `nav.payments`.
    package let name: String
    /// The path relative to the project's folder.
    private let file: String
    /// The name of the page in findings.
    package let words: String
    /// Whether the navigation shows the number of its records.
    package let isCounted: Bool

    package init(_ name: String, _ words: String, at file: String? = nil, isCounted: Bool = false) {
        self.name = name
        self.words = words
        self.file = file ?? "\(name).html"
        self.isCounted = isCounted
    }

    /// Returns the path of the page, such as `payments.html`, in the folder of its project.
    package func path(of folder: String) -> String { PortalLayout.path(folder, file) }
}

extension PortalPlace {
    package static let timeline = PortalPlace("timeline", "the timeline")
    package static let deliverables = PortalPlace(
        "deliverables",
        "the register",
        at: "deliverables/index.html",
        isCounted: true
    )
    package static let decisions = PortalPlace("decisions", "the page of decisions and risks")
    package static let payments = PortalPlace("payments", "the page of payments")
    package static let kpis = PortalPlace("kpis", "the page of measures")
    package static let maintenance = PortalPlace("maintenance", "the page of maintenance")
    package static let handover = PortalPlace("handover", "the page of the handover")
    package static let glossary = PortalPlace("glossary", "the glossary")

    /// The registers that it shows.
    package var registers: [any ProjectRegister] {
        ProjectData.registers.filter { $0.facts.place == self }
    }

    /// Returns the number of records that it shows.
    package func count(in data: ProjectData) -> Int { registers.reduce(0) { $0 + $1.count(in: data) } }

    /// The data file from which it is built.
    package var dataFile: String { registers.first?.facts.file ?? "client.yml" }
}
