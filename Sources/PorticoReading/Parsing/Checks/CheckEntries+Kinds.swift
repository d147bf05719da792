import PorticoModel

extension DecodingCheck {
    /// Checks on keys and on the types of their values.
    static let kindEntries: [CheckEntry] = [
        CheckEntry(
            .unknownKey,
            "Every key is one of the schema's",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, «basline»: 2026-04-11}\n",
            says: "unknown key \"basline\""
        ),
        CheckEntry(
            .missingKey,
            "Every required key is present",
            in: "plan.yml",
            "milestones:\n  - «{»id: M1, baseline: 2026-04-11}\n",
            says: "\"title\" is missing"
        ),
        CheckEntry(
            .emptyValue,
            "Every required key has a value",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: «null»}\n",
            says: "\"title\" has no value"
        ),
        CheckEntry(
            .expectedText,
            "Text that looks like a number is in quotes",
            in: "deliverables.yml",
            "deliverables:\n  - {id: D-07, title: Pilot configuration, version: «1.10»}\n",
            says: "expected text, found 1.10"
        ),
        CheckEntry(
            .expectedNumber,
            "A number is written with digits",
            in: "plan.yml",
            "currency: EUR\ncontract_value: «48.000,00»\n",
            says: "expected a number, found \"48.000,00\""
        ),
        CheckEntry(
            .expectedWholeNumber,
            "A whole number is written with digits only",
            in: "guides/booking.md",
            "---\ntitle: Booking\nminutes: «ten»\n---\nText\n",
            says: "expected a whole number, found \"ten\""
        ),
        CheckEntry(
            .expectedBoolean,
            "A boolean is true or false",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, key: «maybe»}\n",
            says: "expected true or false, found \"maybe\""
        ),
        CheckEntry(
            .booleanWord,
            "YAML's other words for true and false are not supported",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, key: «yes»}\n",
            says: "\"yes\" is not a boolean here"
        ),
        CheckEntry(
            .expectedDate,
            "A date is written in ISO form",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, baseline: «11.04.2026»}\n",
            says: "expected a date, found \"11.04.2026\""
        ),
        CheckEntry(
            .dateWithTime,
            "A date has no time",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, baseline: «2026-04-11T09:00»}\n",
            says: "expected a date without a time, found \"2026-04-11T09:00\""
        ),
        CheckEntry(
            .expectedList,
            "A list is written as a list",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Design approved}\n  - {id: M2, title: Pilot accepted, depends_on: «M1»}\n",
            says: "expected a list, found \"M1\""
        ),
        CheckEntry(
            .expectedGroup,
            "A group of keys is written as keys with values",
            in: "plan.yml",
            "phases:\n  - {id: P1, title: Discovery, baseline: «2026-03-02»}\n",
            says: "expected keys with values, found \"2026-03-02\""
        ),
        CheckEntry(
            .conflictingKeys,
            "Keys that exclude each other are not used together",
            in: "plan.yml",
            """
            currency: EUR
            milestones: [{id: M1, title: Pilot accepted}]
            payments: [{id: PAY-1, title: Pilot, amount: 100, due: {milestone: M1, on: «2026-04-01»}}]

            """,
            says: "due both on a date and with a milestone"
        ),
    ]
}
