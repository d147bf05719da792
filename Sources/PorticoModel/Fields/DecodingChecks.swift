package import PorticoDiagnostics

extension Check {
    /// Creates a check that is made while data is read. It is always an error, and its example is its test.
    package init(reading name: String, _ summary: String) {
        self.init(.reading, name, .error, summary)
    }
}

// Problems of a value, or of the text that contains it.
extension Check {
    // The text itself.
    package static let unclosedFrontMatter = Check(
        reading: "unclosed-front-matter",
        "Front matter ends with a line ---"
    )
    package static let frontMatterStart = Check(reading: "front-matter-start", "Front matter starts on line 1 with ---")
    package static let longFrontMatter = Check(reading: "long-front-matter", "Front matter has at most 64 KB")

    // Keys and kinds of values.
    package static let missingKey = Check(reading: "missing-key", "Every required key is present")
    package static let emptyValue = Check(reading: "empty-value", "Every required key has a value")
    package static let expectedText = Check(reading: "expected-text", "Text that looks like a number is in quotes")
    package static let expectedNumber = Check(reading: "expected-number", "A number is written with digits")
    package static let expectedWholeNumber = Check(
        reading: "expected-whole-number",
        "A whole number is written with digits only"
    )
    package static let expectedBoolean = Check(reading: "expected-boolean", "A boolean is true or false")
    package static let booleanWord = Check(
        reading: "boolean-word",
        "YAML's other words for true and false are not supported"
    )
    package static let expectedDate = Check(reading: "expected-date", "A date is written in ISO form")
    package static let dateWithTime = Check(reading: "date-with-time", "A date has no time")

    // Values.
    package static let impossibleDate = Check(reading: "impossible-date", "Every date exists")
    package static let unknownValue = Check(reading: "unknown-value", "A value from a fixed list is in that list")
    package static let numberOutOfRange = Check(reading: "number-out-of-range", "A number is within its limits")
    package static let amountDecimals = Check(reading: "amount-decimals", "An amount of money has at most two decimals")
    package static let malformedID = Check(reading: "malformed-id", "An id consists of capital letters and a number")
    package static let malformedPersonID = Check(
        reading: "malformed-person-id",
        "A person's id consists of lower-case letters, digits, dots and hyphens"
    )
    package static let malformedColor = Check(reading: "malformed-color", "A colour is # and six hexadecimal digits")
    package static let malformedEmail = Check(reading: "malformed-email", "An e-mail address is valid")
    package static let malformedURL = Check(reading: "malformed-url", "An address starts with https:// or http://")
    package static let malformedPath = Check(reading: "malformed-path", "A path stays inside its folder")
    package static let malformedPeriod = Check(
        reading: "malformed-period",
        "A period is a number followed by d, w, m or y"
    )
    package static let malformedLanguage = Check(reading: "malformed-language", "A language is a BCP 47 tag")
    package static let malformedTimezone = Check(reading: "malformed-timezone", "A time zone is an IANA name")
    package static let malformedCurrency = Check(
        reading: "malformed-currency",
        "A currency code is three capital letters"
    )
    package static let malformedChecksum = Check(reading: "malformed-checksum", "A checksum has 64 hexadecimal digits")
    package static let toleranceOrder = Check(reading: "tolerance-order", "Amber is below red")

    // Files and references.
    package static let duplicateID = Check(reading: "duplicate-id", "Every id is unique")
    package static let unknownID = Check(reading: "unknown-id", "Every id that is referred to exists")
}
