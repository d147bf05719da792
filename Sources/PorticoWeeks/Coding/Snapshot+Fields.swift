package import PorticoModel

extension Snapshot: Declared {
    /// The members of a snapshot's file besides `schema` and `seal`. Renaming or removing a member, here or in the
    /// records inside, breaks the chains of every client. A new member states with `.since` which schema introduced it.
    package static let fields = RecordFields(Snapshot.blank) {
        $0.required("number", \.number, .wholeNumber())
        $0.record("previous", \.predecessor)
        $0.record("client", \.client)
        $0.record("supplier", \.supplier)
        $0.usual("folder", \.folder, .text, "", "", .leftOutWhenUsual)
        $0.required("project", \.projectName, .text)
        $0.optional("aims", \.aims, .text)
        $0.record("update", \.update)
        $0.record("computed", \.computed)
        $0.projectData(\.data)
        $0.list("pages", \.pages)
        $0.list("files", \.files, "", .since(2))
    }

    /// An empty snapshot, the starting point for reading a file.
    private static var blank: Snapshot {
        Snapshot(
            client: Client(name: "", provenance: .pending),
            supplier: Supplier(name: ""),
            folder: "",
            projectName: "",
            update: FrozenUpdate.fields.blank,
            computed: ComputedHealth(findings: [])
        )
    }
}

extension FrozenUpdate: Declared {
    package static let fields = RecordFields(
        FrozenUpdate(date: .pending, health: .onTrack, headline: "", text: "", path: "")
    ) {
        $0.required("date", \.date, .date)
        $0.required("kind", \.kind, .one(of: StatusUpdate.Kind.self))
        $0.optional("author", \.author, .text)
        $0.required("health", \.health, .one(of: Health.self))
        $0.required("headline", \.headline, .text)
        $0.optional("why", \.why, .text)
        $0.optional("path_to_green", \.pathToGreen, .text)
        $0.choices("dimensions", \.dimensions, of: .one(of: Health.self))
        $0.optionalList("asks", \.asks, of: .text)
        $0.required("text", \.text, .text)
        $0.dictionary("included", \.included, of: .text)
        $0.required("path", \.path, .text)
    }
}

extension Snapshot.FrozenPage: Declared {
    package static let fields = RecordFields(
        Snapshot.FrozenPage(section: .guides, path: "", outputPath: "", title: "", sha256: "")
    ) {
        $0.required("section", \.section, .one(of: SectionKind.self))
        $0.required("path", \.path, .text)
        $0.required("output", \.outputPath, .text)
        $0.required("title", \.title, .text)
        $0.required("sha256", \.sha256, .text)
        $0.optional("review_due", \.reviewDue, .date)
    }
}

extension FrozenFile: Declared {
    package static let fields = RecordFields(FrozenFile(path: "", size: 0, sha256: "")) {
        $0.required("path", \.path, .text)
        $0.required("size", \.size, .wholeNumber())
        $0.required("sha256", \.sha256, .text)
        $0.optional("width", \.width, .wholeNumber())
        $0.optional("height", \.height, .wholeNumber())
    }
}

extension Snapshot.Predecessor: Declared {
    package static let fields = RecordFields(Snapshot.Predecessor(date: .pending, sha256: "")) {
        $0.required("date", \.date, .date)
        $0.required("sha256", \.sha256, .text)
    }
}
