import PorticoModel

extension DecodingCheck {
    /// Checks on values that have the right type but cannot be valid.
    static let valueEntries: [CheckEntry] = [
        CheckEntry(
            .impossibleDate,
            "Every date exists",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, baseline: «2026-02-30»}\n",
            says: "the date 2026-02-30 does not exist"
        ),
        CheckEntry(
            .unknownValue,
            "A value from a fixed list is in that list",
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, status: «in_reveiw»}\n",
            says: "unknown value \"in_reveiw\""
        ),
        CheckEntry(
            .numberOutOfRange,
            "A number is within its limits",
            in: "raid.yml",
            "risks:\n  - {id: R-1, title: Mail is lost, probability: «7», impact: 5}\n",
            says: "expected a number from 1 to 5, found 7"
        ),
        CheckEntry(
            .amountDecimals,
            "An amount of money has at most two decimals",
            in: "plan.yml",
            "currency: EUR\ncontract_value: «12.500»\n",
            says: "an amount with 3 decimals: 12.500"
        ),
        CheckEntry(
            .malformedID,
            "An id consists of capital letters and a number",
            in: "plan.yml",
            "milestones:\n  - {id: «Milestone 1», title: Pilot accepted}\n",
            says: "expected an id of one to eight capital letters and a number, found \"Milestone 1\""
        ),
        CheckEntry(
            .malformedPersonID,
            "A person's id consists of lower-case letters, digits, dots and hyphens",
            in: "client.yml",
            "name: Acme\npeople:\n  - {id: «Jane Doe», name: Jane Doe, side: client}\n",
            says: "expected a person's id of lower-case letters, digits, dots and hyphens, found \"Jane Doe\""
        ),
        CheckEntry(
            .malformedColor,
            "A colour is # and six hexadecimal digits",
            in: "client.yml",
            "name: Acme\nbrand: {accent: «teal»}\n",
            says: "expected a colour with six hexadecimal digits, found \"teal\""
        ),
        CheckEntry(
            .malformedEmail,
            "An e-mail address is valid",
            in: "client.yml",
            "name: Acme\npeople:\n  - {id: j.doe, name: Jane Doe, side: client, email: «jane.acme.example»}\n",
            says: "expected an e-mail address, found \"jane.acme.example\""
        ),
        CheckEntry(
            .malformedURL,
            "An address starts with https:// or http://",
            in: "portico.yml",
            "supplier: {name: Example Consulting, url: «consult.example»}\n",
            says: "expected an address that starts with https:// or http://, found \"consult.example\""
        ),
        CheckEntry(
            .malformedPath,
            "A path stays inside its folder",
            in: "client.yml",
            "name: Acme\nbrand: {logo: «../beta/logo.svg»}\n",
            says: "expected a path inside this folder with / as separator, found \"../beta/logo.svg\""
        ),
        CheckEntry(
            .malformedPeriod,
            "A period is a number followed by d, w, m or y",
            in: "client.yml",
            "name: Acme\ncadence: {every: «weekly»}\n",
            says: "expected a period, found \"weekly\""
        ),
        CheckEntry(
            .malformedLanguage,
            "A language is a BCP 47 tag",
            in: "client.yml",
            "name: Acme\nlanguage: «German»\n",
            says: "expected a language tag, found \"German\""
        ),
        CheckEntry(
            .malformedTimezone,
            "A time zone is an IANA name",
            in: "client.yml",
            "name: Acme\ntimezone: «CET+1»\n",
            says: "expected a time zone name, found \"CET+1\""
        ),
        CheckEntry(
            .malformedCurrency,
            "A currency code is three capital letters",
            in: "plan.yml",
            "currency: «€»\n",
            says: "expected a currency code of three capital letters, found \"€\""
        ),
        CheckEntry(
            .malformedChecksum,
            "A checksum has 64 hexadecimal digits",
            in: "deliverables.yml",
            """
            deliverables:
              - id: D-07
                title: Pilot configuration
                acceptance: {version: "1.1", by: j.doe, on: 2026-03-12, sha256: «9f86d081»}
            """,
            says: "expected a SHA-256 of 64 hexadecimal digits, found \"9f86d081\""
        ),
        CheckEntry(
            .toleranceOrder,
            "Amber is below red",
            in: "client.yml",
            "name: Acme\ntolerances: {schedule_days: {amber: «15», red: 5}}\n",
            says: "amber is above red, so red would be reached first"
        ),
    ]
}
