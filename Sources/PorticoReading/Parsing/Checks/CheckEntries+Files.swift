import PorticoModel

extension DecodingCheck {
    /// About files, and about what one names of another.
    static let fileEntries: [CheckEntry] = [
        CheckEntry(
            .duplicateID,
            "An id is taken once",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: «M1», title: Pilot accepted}\n",
            says: "the id \"M1\" is taken"
        ),
        CheckEntry(
            .repeatedReference,
            "An id stands in a list once",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [M1, «M1»]}\n",
            says: "M1 stands in this list twice"
        ),
        CheckEntry(
            .unknownID,
            "An id that is named is there",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [«M11»]}\n",
            says: "no milestone \"M11\""
        ),
        CheckEntry(
            .unknownAudience,
            "An audience that a page names is declared",
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staf»\n---\nText\n",
            says: "no audience \"staf\"",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .audienceNotKept,
            "A page for some readers is not shown to all",
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staff»\n---\nText\n",
            says: "this page is for \"staff\", and a portal is read by everybody who has its address",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .unknownFile,
            "Every data file is one we know",
            in: "plans.yml",
            "«»milestones: []\n",
            says: "no part of a portal is called \"plans.yml\""
        ),
        CheckEntry(
            .missingFile,
            "A file that is named is there",
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, files: [{path: «files/D-07.zip»}]}\n",
            says: "no file \"files/D-07.zip\"",
            beside: ["files/D-07-v1.zip": "PK"]
        ),
        CheckEntry(
            .unknownPage,
            "A page that is named is there and published",
            in: "guides/booking.md",
            "---\ntitle: Booking\nrequires: [«sign-inn.md»]\n---\nText\n",
            says: "no page \"sign-inn.md\"",
            beside: ["guides/sign-in.md": "# Sign in\n"]
        ),
        CheckEntry(
            .missingClientFile,
            "A client's folder holds a client.yml",
            in: "client.yml",
            "«»",
            says: "the folder \"acme\" holds no client.yml"
        ),
        CheckEntry(
            .registerTwice,
            "A register stands in one file",
            in: "deliverables.csv",
            "«»id,title\nD-07,Pilot configuration\n",
            says: "the deliverables stand in deliverables.yml too",
            beside: ["deliverables.yml": "deliverables:\n  - {id: D-01, title: Inventory}\n"]
        ),
        CheckEntry(
            .statusFileName,
            "An update's file is called after its date",
            in: "status/2026-03-06.md",
            "---\ndate: «2026-03-13»\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "the update is of 2026-03-13, its file is called 2026-03-06.md"
        ),
        CheckEntry(
            .statusWithoutDate,
            "An update has a date",
            in: "status/week-11.md",
            "«»---\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "this update has no date"
        ),
        CheckEntry(
            .projectBesideProjects,
            "A client has one project, or several in folders of their own",
            in: "old/plan.yml",
            "«»milestones: []\n",
            says: "\"old\" is a project, and the client's own folder holds another",
            beside: ["plan.yml": "milestones: []\n"]
        ),
    ]
}
