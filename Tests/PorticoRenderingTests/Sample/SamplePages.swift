import PorticoModel

extension SamplePortal {
    static var updates: [StatusUpdate] {
        var newest = update("2026-03-13", .atRisk, "Pilot moves to 25 April; go-live on 30 June still holds.")
        newest.why = "Test data arrived nine days late (I-4); the import scripts are finished meanwhile."
        newest.pathToGreen = "Import run on 21 March, deputies trained on 4 April."
        newest.dimensions = [.schedule: .atRisk, .cost: .onTrack, .scope: .onTrack, .quality: .onTrack]
        newest.asks = ["ACT-12", "ACT-9"]
        newest.body = markdown(
            """
            ## Done

            - Import scripts finished and rehearsed on March data
            - [D-07] v1.1 submitted for review
            - Decision [DEC-3]: hosted mail gateway

            ## Next

            - Full import run on 21 March
            - Booking guide, second half

            ## Blocked

            - Reception training waits for two names
            """
        )
        var before = update(
            "2026-03-06",
            .onTrack,
            "Data model signed off, seven days late; import scripts on their way."
        )
        before.asks = []
        return [newest, before, update("2026-02-27", .onTrack, "Discovery and analysis are closed.")]
    }

    private static func update(_ date: String, _ health: Health, _ headline: String) -> StatusUpdate {
        var update = StatusUpdate(
            date: day(date),
            health: health,
            headline: headline,
            body: markdown("## Done\n\n- Work as planned\n"),
            sourcePath: "acme/status/\(date).md",
            outputPath: PortalLayout.update(day(date), of: ""),
            provenance: nowhere
        )
        update.author = "c.lee"
        return update
    }

    static var sections: [Section] {
        var booking = page("Book an appointment", "guides/booking", booking)
        booking.summary = "From the call to the confirmation, on one screen."
        (booking.kind, booking.minutes, booking.roles) = (.howto, 6, ["reception"])
        (booking.owner, booking.reviewedOn, booking.reviewDue) = ("a.roy", day("2025-08-01"), day("2026-02-01"))
        booking.appliesTo = Page.AppliesTo(deliverable: "D-07", version: "1.1")
        var lesson = page(
            "First day",
            "training/first-day",
            "## Sign in\n\nUse your badge.\n\n## Look around\n\nOpen the day view.\n"
        )
        lesson.objectives = ["sign in with your badge", "find today's appointments"]
        lesson.requires = ["acme/guides/booking.md"]
        let cancel = page("Cancel an appointment", "guides/cancel", "Open it, then *Cancel*.\n")
        let rooms = page("Rooms", "guides/setup/rooms", "A room has a **name** and hours.\n")
        let setup = PageFolder(title: "Setting up", outputPath: "guides/setup/index.html", children: [.page(rooms)])
        return [
            Section(
                kind: .documentation,
                root: PageFolder(
                    title: "Docs",
                    outputPath: "docs/index.html",
                    children: [.page(page("Architecture", "docs/architecture", "Words.\n"))]
                )
            ),
            Section(
                kind: .guides,
                root: PageFolder(
                    title: "Guides",
                    outputPath: "guides/index.html",
                    children: [.page(booking), .page(cancel), .folder(setup)]
                )
            ),
            Section(
                kind: .training,
                root: PageFolder(title: "Training", outputPath: "training/index.html", children: [.page(lesson)])
            ),
        ]
    }

    private static func page(_ title: String, _ path: String, _ text: String) -> Page {
        Page(
            title: title,
            body: markdown(text, "acme/\(path).md"),
            sourcePath: "acme/\(path).md",
            outputPath: "\(path).html",
            provenance: nowhere
        )
    }

    private static let booking = """
        Use this when a patient calls and wants a date.

        ## Find a free slot

        1. Open the **day view** with `Ctrl D`.
        2. Choose the *dentist* and the length.
        3. Click a white field.

        > A grey field is outside the opening hours.

        ## Enter the patient

        | Field | What to write | Needed |
        |---|---|:-:|
        | Name | Family name, then first name | yes |
        | Phone | With the area code | yes |
        | Note | What the patient says hurts | no |

        ### If the patient is new

        Create a record first:

        ```
        New → Patient → Save
        ```

        ## Confirm

        Press **Confirm**. The patient gets a message.

        """
}
