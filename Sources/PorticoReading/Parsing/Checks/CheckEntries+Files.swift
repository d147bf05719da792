import PorticoModel

extension CheckEntry {
    /// About files, and about what one names of another.
    static let fileEntries: [CheckEntry] = [
        CheckEntry(
            .duplicateID,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: «M1», title: Pilot accepted}\n",
            says: "the id \"M1\" is taken"
        ),
        CheckEntry(
            .repeatedReference,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [M1, «M1»]}\n",
            says: "M1 stands in this list twice"
        ),
        CheckEntry(
            .unknownID,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [«M11»]}\n",
            says: "no milestone \"M11\""
        ),
        CheckEntry(
            .unknownAudience,
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staf»\n---\nText\n",
            says: "no audience \"staf\"",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .audienceNotKept,
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staff»\n---\nText\n",
            says: "this page is for \"staff\", and a portal is read by everybody who has its address",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .unknownFile,
            in: "plans.yml",
            "«»milestones: []\n",
            says: "no part of a portal is called \"plans.yml\""
        ),
        CheckEntry(
            .missingFile,
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, files: [{path: «files/D-07.zip»}]}\n",
            says: "no file \"files/D-07.zip\"",
            beside: ["files/D-07-v1.zip": "PK"]
        ),
        CheckEntry(
            .unknownPage,
            in: "guides/booking.md",
            "---\ntitle: Booking\nrequires: [«sign-inn.md»]\n---\nText\n",
            says: "no page \"sign-inn.md\"",
            beside: ["guides/sign-in.md": "# Sign in\n"]
        ),
        CheckEntry(
            .missingClientFile,
            in: "client.yml",
            "«»",
            says: "the folder \"acme\" holds no client.yml"
        ),
        CheckEntry(
            .registerTwice,
            in: "deliverables.csv",
            "«»id,title\nD-07,Pilot configuration\n",
            says: "the deliverables stand in deliverables.yml too",
            beside: ["deliverables.yml": "deliverables:\n  - {id: D-01, title: Inventory}\n"]
        ),
        CheckEntry(
            .statusFileName,
            in: "status/2026-03-06.md",
            "---\ndate: «2026-03-13»\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "the update is of 2026-03-13, its file is called 2026-03-06.md"
        ),
        CheckEntry(
            .statusWithoutDate,
            in: "status/week-11.md",
            "«»---\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "this update has no date"
        ),
        CheckEntry(
            .outputCollision,
            in: "guides/booking.md",
            "«»# Booking\n",
            says: "acme/guides/booking.md and acme/guides/booking!.md both become guides/booking.html",
            beside: ["guides/booking!.md": "# Booking again\n"]
        ),
        CheckEntry(
            .projectBesideProjects,
            in: "old/plan.yml",
            "«»milestones: []\n",
            says: "\"old\" is a project, and the client's own folder holds another",
            beside: ["plan.yml": "milestones: []\n"]
        ),
    ]
}
