/// An agreement that both sides signed: `contracts.yml`.
package struct Contract: Sendable, Hashable {
    package var id: String
    package var title: String
    /// The parties that signed, as the contract names them.
    package var parties: [String] = []
    package var signedOn: CalendarDate?
    /// The term: `two years, then year by year`.
    package var term: String?
    /// The last day on which notice can be given.
    package var noticeBy: CalendarDate?
    /// The contract value in the plan's currency.
    package var value: Money?
    /// The signed text, relative to the project's folder: `files/frame-contract.pdf`.
    package var file: String?
    /// The ids of the deliverables that it covers.
    package var covers: [String] = []
    package var provenance: Provenance
}

extension Contract: RegisterItem {
    package static let fields = RecordFields(
        Contract(id: "", title: "", provenance: .pending),
        placedAt: \.provenance
    ) {
        $0.required("id", \.id, .itemID, "CON-1, CON-2…", .identity)
        $0.required("title", \.title, .text, "The name of the contract.", .promise(.other))
        $0.list("parties", \.parties, of: .text, "Who signed it.", .searched, .record(.other))
        $0.optional("signed_on", \.signedOn, .date, "When the last party signed.", .record(.other), .happened)
        $0.optional(
            "term",
            \.term,
            .text,
            "The term: `two years, then year by year`.",
            .searched,
            .promise(.other)
        )
        $0.optional(
            "notice_by",
            \.noticeBy,
            .date,
            "The last day on which notice can be given.",
            .promise(.other)
        )
        $0.optional("value", \.value, .money, "In the plan's currency.", .money, .promise(.other))
        $0.optional("file", \.file, .path, "The signed text, from the project's folder.", .file, .record(.other))
        $0.list(
            "covers",
            \.covers,
            of: .reference(to: .deliverable),
            "Deliverables that it covers.",
            .promise(.fewer)
        )
    }
}

extension ItemKind {
    package static let contract = ItemKind(rawValue: "contract")
}

extension PortalPlace {
    package static let contracts = PortalPlace("contracts", "the page of contracts")
}
