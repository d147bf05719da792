import Testing

/// Something that the golden site's output must show, written down by hand before the output was recorded.
struct GoldenFact: Sendable, CustomTestStringConvertible {
    var path: String
    var shows: [String] = []
    var lacks: [String] = []
    /// Whether the words are looked for in the markup instead of in what a reader sees.
    var isMarkup = false

    var testDescription: String { path }

    /// Pages and files that must not exist: drafts, what is to come, what has expired, and what nothing refers to.
    static let absent = [
        "portals/garden/docs/draft.html", "portals/garden/docs/future.html",
        "portals/garden/status/2026-03-20.html", "portals/garden/mail/2026-03-20.eml",
        "portals/garden/files/unused.txt", "portals/garden/shared/warning.html",
        "portals/tiny/timeline.html", "portals/tiny/payments.html", "portals/tiny/milestones.ics",
        "portals/brauerei/maintenance.html", "portals/mill/timeline.html",
    ]

    static let all: [GoldenFact] = garden + registers + articles + reach + mill + others + commands
}

extension GoldenFact {
    /// Slips. M3 is 12 days late (8 April against 27 March), M4 is 3 days early, M2 was reached 2 days early, and
    /// M5's promise moved by an approved change: that is no slip.
    private static let garden = [
        GoldenFact(
            path: "portals/garden/timeline.html",
            shows: ["+12 d", "−3 d", "−2 d", "Payments tested", "8 Apr", "27 Mar", "CR-1", "No longer here", "M6"],
            lacks: ["-3 d", "-2 d", "+3 d"]
        ),
        GoldenFact(
            path: "portals/garden/index.html",
            shows: [
                "The calendar is accepted; payments slip by twelve days.", "At risk", "+12 d", "Name a tester",
                "7 days overdue", "as promised", "For the trust and Reed & Ash only.", "9 Mar 2026",
            ],
            lacks: ["On track now"]
        ),
        GoldenFact(
            path: "portals/garden/status/2026-03-13.html",
            shows: ["Off track", "The hall", "Until 18:00.", "Kiosk installed", "Calendar accepted", "Ella Reed"]
        ),
        GoldenFact(
            path: "portals/garden/status/2026-03-06.html",
            shows: ["+5 d", "We visited the bank ourselves.", "group tours", "Occurred"],
            lacks: ["+12 d"]
        ),
        GoldenFact(
            path: "portals/garden/status/2026-02-27.html",
            shows: ["Group tours are in; opening moves by an agreed week.", "CR-1", "8 Jun"],
            lacks: ["+12 d", "+5 d"]
        ),
    ]

    /// Amounts: 24,000.50 and the approved 1,250 make 25,250.50; 6,000 of it is paid.
    private static let registers = [
        GoldenFact(
            path: "portals/garden/payments.html",
            shows: ["£24,000.50", "£25,250.50", "£8,000.25", "£6,000", "Paid", "Invoiced", "Earned", "Planned"]
        ),
        GoldenFact(
            path: "portals/garden/decisions.html",
            shows: [
                "Card or cash", "Schools pay in cash", "16", "Proved wrong", "Approved", "Rejected",
                "Every visitor has", "Keys of the bank", "£3,000.75",
            ]
        ),
        GoldenFact(path: "portals/garden/kpis.html", shows: ["38.5", "−1,200", "60", "Telephone calls", "15"]),
        GoldenFact(
            path: "portals/garden/deliverables/index.html",
            shows: [
                "Accepted", "Accepted with conditions", "In review", "In progress", "Changes requested", "Planned",
                "Superseded", "Withdrawn",
            ]
        ),
        GoldenFact(
            path: "portals/garden/deliverables/d-02.html",
            shows: ["Winter hours are added by 1 May.", "Bank holidays are marked", "Book a tour", "Rosa Holt"]
        ),
        GoldenFact(path: "portals/garden/deliverables/d-08.html", shows: ["Kiosk screen given up"]),
        GoldenFact(
            path: "portals/garden/deliverables/register.csv",
            shows: [#""D-04","Training""#, #","-3","#, #","5","#, #","-1","#, "files/d-01-scope-v1.1.txt"]
        ),
        GoldenFact(
            path: "portals/garden/handover.html",
            shows: ["Passwords handed over", "Old calendar", "Read only"]
        ),
        GoldenFact(path: "portals/garden/maintenance.html", shows: ["Gateway switched on", "Card payments"]),
        GoldenFact(path: "portals/garden/glossary.html", shows: ["Slot", "takes card payments"]),
        GoldenFact(
            path: "portals/garden/people.html",
            shows: ["+44 20 5550 101", "Nobody can book", "Kit Ash", "Fridays by 16:00"]
        ),
    ]

    private static let articles = [
        GoldenFact(
            path: "portals/garden/docs/overview.html",
            shows: ["Who talks to whom", "24.50", "Five in winter.", "2.0"],
            lacks: ["[^places]"]
        ),
        GoldenFact(
            path: "portals/garden/docs/payments/gateway.html",
            shows: ["Gateway", "Never test with a real card.", "gateway.yml", "refund --all"],
            lacks: [":::", "Gateway Gateway Gateway"]
        ),
        GoldenFact(
            path: "portals/garden/docs/booklet.html",
            shows: ["Never test with a real card.", "Five in winter."]
        ),
        GoldenFact(
            path: "portals/garden/guides/booking/book-a-tour.html",
            shows: ["10 minutes", "Print the list", "Write the list by hand – “slowly”.", "macOS", "Cancel a tour"]
        ),
        GoldenFact(
            path: "portals/garden/guides/booking/book-a-tour.html",
            shows: [#"id="step-2""#, #"<kbd>B</kbd>"#, "files/screen.png", "edit/main/Content/garden/guides/booking"],
            isMarkup: true
        ),
        GoldenFact(
            path: "portals/garden/guides/old-booking.html",
            shows: ["booking/book-a-tour.html"],
            isMarkup: true
        ),
        // Pages that are gone or have expired keep their addresses, not their texts.
        GoldenFact(path: "portals/garden/guides/booking/group-tours.html", shows: ["6 Mar"], lacks: ["school price"]),
        GoldenFact(path: "portals/garden/docs/expired.html", shows: ["Winter hours", "27 Feb"]),
        GoldenFact(path: "portals/garden/training/2-merkblatt.html", shows: ["Ruhig sprechen."]),
        GoldenFact(path: "portals/garden/training/1-first-day.html", shows: ["Who may cancel a tour?", "20 minutes"]),
    ]

    private static let reach = [
        GoldenFact(
            path: "portals/garden/feed.xml",
            shows: [
                #"xml:base="https://portals.example/garden/""#, "https://portals.example/garden/feed.xml",
                #"href="status/2026-03-13.html""#, "The scope is agreed one day early.",
                // Ids never change, whatever else does: a feed reader would show every update as new.
                "urn:uuid:6d90ce6c-f5fe-859e-9e49-44d32ee0bf7f", "urn:uuid:bd2b528f-449f-8fe5-9a5b-cc7eed4e40bf",
            ],
            lacks: ["2026-03-20.html"]
        ),
        GoldenFact(
            path: "portals/garden/feed.json",
            shows: ["https://portals.example/garden/status/2026-03-13.html", "https://jsonfeed.org/version/1.1"]
        ),
        GoldenFact(
            path: "portals/garden/milestones.ics",
            shows: ["STATUS:CONFIRMED", "STATUS:TENTATIVE", "20260608", "20260401", "SEQUENCE:1"],
            // What changed since the last frozen week reaches calendars with the next one.
            lacks: ["STATUS:CANCELLED", "20260408"]
        ),
        GoldenFact(
            path: "published/garden/milestones.ics",
            shows: ["STATUS:CONFIRMED", "STATUS:CANCELLED", "20260408", "20260311", "SEQUENCE:2"],
            lacks: ["20260401"]
        ),
        GoldenFact(path: "portals/garden/maintenance.ics", shows: ["20260401", "STATUS:CANCELLED"]),
        GoldenFact(path: "published/garden/reviews.ics", shows: ["20260318"]),
        GoldenFact(
            path: "portals/garden/mail/2026-03-13.txt",
            shows: ["payments slip by twelve days", "ACT-1", "https://portals.example/garden/", "+12 d"]
        ),
        GoldenFact(
            path: "portals/garden/mail/2026-03-13.eml",
            shows: ["X-Unsent: 1", "Content-Type: multipart/alternative"],
            lacks: ["To:"]
        ),
        GoldenFact(
            path: "portals/garden/status.json",
            shows: [#""reported": "at_risk""#, "Lindley Garden Trust", "2026-03-13", #""schema": 1"#]
        ),
        GoldenFact(path: "without-address/garden/milestones.ics", lacks: ["portals.example"]),
        GoldenFact(path: "without-address/garden/mail/2026-03-13.txt", lacks: ["portals.example"]),
    ]

    /// Two projects. The wheel is 42 days late (10 April against 27 February), the shop 2 days early.
    private static let mill = [
        GoldenFact(path: "portals/mill/index.html", shows: ["Mill shop", "Water wheel", "Off track", "On track"]),
        GoldenFact(
            path: "portals/mill/wheel/index.html",
            shows: ["+42 d", "Off track", "17 days overdue", "The axle is wet"],
            lacks: ["Payments", "Mice"]
        ),
        GoldenFact(
            path: "portals/mill/shop/timeline.html",
            shows: ["−2 d", "Shop opened", "The baker helps"],
            lacks: ["Axle", "+42 d"]
        ),
        GoldenFact(path: "portals/mill/shop/payments.html", shows: ["€1,250", "€750.50", "€2,000.50"]),
        GoldenFact(path: "portals/mill/shop/decisions.html", shows: ["Mice", "Hugh Aldous", "6"]),
    ]

    private static let others = [
        GoldenFact(
            path: "portals/brauerei/index.html",
            shows: [
                "Die Anlage läuft und ist abgenommen.", "Abgeschlossen", "+5 T", "Vertraulich", "13. März 2026",
                "Diese Woche brauchen wir nichts von Ihnen.",
            ],
            lacks: ["Overview", "Next", "On track", "Status as of", "undefined"]
        ),
        GoldenFact(path: "portals/brauerei/index.html", shows: [#"<html lang="de""#], isMarkup: true),
        GoldenFact(path: "portals/brauerei/payments.html", shows: ["12.345,60 €", "Zahlung", "Betrag"]),
        GoldenFact(path: "portals/brauerei/deliverables/d-01.html", shows: ["Abgenommen", "Läuft.", "Anna Öder"]),
        GoldenFact(path: "portals/brauerei/guides/reinigen.html", shows: ["Erst den Strom abschalten.", "1 Minute"]),
        GoldenFact(path: "portals/tiny/index.html", shows: ["On hold", "Pip is on holiday until May."]),
        GoldenFact(path: "portals/tiny/status/2026-03-13.html", shows: ["We wait, “gladly”…"]),
    ]

    private static let commands = [
        GoldenFact(
            path: "commands/due.txt",
            shows: ["ACT-1", "overdue since 2026-03-06 (11 days)", "ACT-2", "--- status 2"],
            lacks: ["brauerei: update", "tiny: update"]
        ),
        GoldenFact(path: "commands/overview.txt", shows: ["off_track", "on_hold", "complete", "+12 d", "+42 d"]),
        GoldenFact(path: "commands/diff.txt", shows: ["M2", "M3", "M6", "D-02", "PAY-2"]),
        GoldenFact(path: "commands/diff-two-weeks.txt", shows: ["CR-1", "M5", "I-1"], lacks: ["DEC-3"]),
        GoldenFact(path: "commands/mail-text.txt", shows: ["https://portals.example/garden/"], lacks: ["**", "](."]),
        GoldenFact(
            path: "commands/mail-german.html",
            shows: ["Die Anlage läuft und ist abgenommen.", "Erledigt"],
            lacks: ["Done"]
        ),
        GoldenFact(
            path: "commands/check.txt",
            shows: ["page-review-overdue", "milestone-vanished", "published-file-changed", "--- status 1"]
        ),
        GoldenFact(path: "commands/check.sarif", shows: ["2.1.0", "published-file-changed"]),
        GoldenFact(path: "commands/new-status-garden.md", shows: ["health: ", "ACT-1"]),
        GoldenFact(path: "commands/new-status-german.md", shows: ["## Erledigt"], lacks: ["## Done"]),
        GoldenFact(path: "published/garden/snapshots/2026-03-13.json", shows: ["Payments tested", "2026-04-08"]),
    ]
}
