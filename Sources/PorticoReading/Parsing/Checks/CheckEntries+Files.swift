import PorticoModel

extension DecodingCheck {
    /// Checks on files and on references between them.
    static let fileEntries: [CheckEntry] = [
        CheckEntry(
            .duplicateID,
            "Every id is unique",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: «M1», title: Pilot accepted}\n",
            says: "the id \"M1\" is already in use"
        ),
        CheckEntry(
            .repeatedReference,
            "An id occurs only once in a list",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [M1, «M1»]}\n",
            says: "M1 is in this list twice"
        ),
        CheckEntry(
            .unknownID,
            "Every id that is referred to exists",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: [«M11»]}\n",
            says: "there is no milestone \"M11\""
        ),
        CheckEntry(
            .unknownAudience,
            "Every audience that a page names is declared",
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staf»\n---\nText\n",
            says: "there is no audience \"staf\"",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .audienceNotKept,
            "A page for certain readers is not shown to everybody",
            in: "guides/booking.md",
            "---\ntitle: Booking\naudience: «staff»\n---\nText\n",
            says: "this page is for \"staff\", but everybody who has a portal's address can read it",
            beside: ["client.yml": "name: Acme\naudiences: [{id: staff, name: Trained staff}]\n"]
        ),
        CheckEntry(
            .unknownFile,
            "Every data file has a known name",
            in: "plans.yml",
            "«»milestones: []\n",
            says: "\"plans.yml\" is not a file that Portico knows"
        ),
        CheckEntry(
            .missingFile,
            "Every file that is referred to exists",
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, files: [{path: «files/D-07.zip»}]}\n",
            says: "there is no file \"files/D-07.zip\"",
            beside: ["files/D-07-v1.zip": "PK"]
        ),
        CheckEntry(
            .unknownPage,
            "Every page that is referred to exists and is published",
            in: "guides/booking.md",
            "---\ntitle: Booking\nrequires: [«sign-inn.md»]\n---\nText\n",
            says: "there is no page \"sign-inn.md\"",
            beside: ["guides/sign-in.md": "# Sign in\n"]
        ),
        CheckEntry(
            .missingClientFile,
            "A client's folder contains a client.yml",
            in: "client.yml",
            "«»",
            says: "the folder \"acme\" has no client.yml"
        ),
        CheckEntry(
            .registerTwice,
            "A register is kept in one file",
            in: "deliverables.csv",
            "«»id,title\nD-07,Pilot configuration\n",
            says: "the deliverables are also in deliverables.yml",
            beside: ["deliverables.yml": "deliverables:\n  - {id: D-01, title: Inventory}\n"]
        ),
        CheckEntry(
            .statusFileName,
            "An update's file is named after its date",
            in: "status/2026-03-06.md",
            "---\ndate: «2026-03-13»\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "the update's date is 2026-03-13, but its file is named 2026-03-06.md"
        ),
        CheckEntry(
            .statusWithoutDate,
            "An update has a date",
            in: "status/week-11.md",
            "«»---\nhealth: on_track\nheadline: Work goes on\n---\n",
            says: "this update has no date"
        ),
        CheckEntry(
            .outputCollision,
            "Two files never become the same page",
            in: "guides/booking.md",
            "«»# Booking\n",
            says: "acme/guides/booking.md and acme/guides/booking!.md both become guides/booking.html",
            beside: ["guides/booking!.md": "# Booking again\n"]
        ),
        CheckEntry(
            .projectBesideProjects,
            "A client has one project, or several in folders of their own",
            in: "old/plan.yml",
            "«»milestones: []\n",
            says: "\"old\" is a project, but the client's own folder contains one too",
            beside: ["plan.yml": "milestones: []\n"]
        ),
    ]
}
