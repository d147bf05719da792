import PorticoModel

extension CheckEntry {
    /// About values that are of the right kind, but cannot be meant.
    static let valueEntries: [CheckEntry] = [
        CheckEntry(
            .impossibleDate,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, baseline: «2026-02-30»}\n",
            says: "there is no 2026-02-30"
        ),
        CheckEntry(
            .unknownValue,
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_reveiw»}\n",
            says: "unknown value \"in_reveiw\""
        ),
        CheckEntry(
            .numberOutOfRange,
            in: "raid.yml",
            "risks:\n  - {id: R-1, title: Mail is lost, probability: «7», impact: 5}\n",
            says: "expected a number from 1 to 5, found 7"
        ),
        CheckEntry(
            .amountDecimals,
            in: "plan.yml",
            "currency: EUR\ncontract_value: «12.500»\n",
            says: "an amount with 3 decimals: 12.500"
        ),
        CheckEntry(
            .malformedID,
            in: "plan.yml",
            "milestones:\n  - {id: «Milestone 1», title: Pilot accepted}\n",
            says: "expected an id: one to eight capital letters and a number, found \"Milestone 1\""
        ),
        CheckEntry(
            .malformedPersonID,
            in: "client.yml",
            "name: Acme\npeople:\n  - {id: «Jane Doe», name: Jane Doe, side: client}\n",
            says: "expected a person's id: lower-case letters, digits, dots and hyphens, found \"Jane Doe\""
        ),
        CheckEntry(
            .malformedColor,
            in: "client.yml",
            "name: Acme\nbrand: {accent: «teal»}\n",
            says: "expected a colour of six hexadecimal digits, found \"teal\""
        ),
        CheckEntry(
            .malformedEmail,
            in: "client.yml",
            "name: Acme\npeople:\n  - {id: j.doe, name: Jane Doe, side: client, email: «jane.acme.example»}\n",
            says: "expected an e-mail address, found \"jane.acme.example\""
        ),
        CheckEntry(
            .malformedURL,
            in: "portico.yml",
            "supplier: {name: Example Consulting, url: «consult.example»}\n",
            says: "expected an address that begins with https:// or http://, found \"consult.example\""
        ),
        CheckEntry(
            .malformedPath,
            in: "client.yml",
            "name: Acme\nbrand: {logo: «../beta/logo.svg»}\n",
            says: "expected a path inside this folder, with / between its parts, found \"../beta/logo.svg\""
        ),
        CheckEntry(
            .malformedPeriod,
            in: "client.yml",
            "name: Acme\ncadence: {every: «weekly»}\n",
            says: "expected a period, found \"weekly\""
        ),
        CheckEntry(
            .malformedLanguage,
            in: "client.yml",
            "name: Acme\nlanguage: «German»\n",
            says: "expected a language tag, found \"German\""
        ),
        CheckEntry(
            .malformedTimezone,
            in: "client.yml",
            "name: Acme\ntimezone: «CET+1»\n",
            says: "expected a time zone's name, found \"CET+1\""
        ),
        CheckEntry(
            .malformedCurrency,
            in: "plan.yml",
            "currency: «€»\n",
            says: "expected a currency's three capital letters, found \"€\""
        ),
        CheckEntry(
            .malformedChecksum,
            in: "deliverables.yml",
            """
            deliverables:
              - id: D-07
                title: Pilot configuration
                acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, sha256: «9f86d081»}
            """,
            says: "expected a SHA-256, 64 hexadecimal digits, found \"9f86d081\""
        ),
        CheckEntry(
            .toleranceOrder,
            in: "client.yml",
            "name: Acme\ntolerances: {schedule_days: {amber: «15», red: 5}}\n",
            says: "amber is above red, so red would be reached first"
        ),
    ]
}
