package import PorticoDiagnostics

// What can be wrong with a file before anybody asks what it means: always errors. Each has an example, which is its test.
extension Check {
    // The text itself.
    package static let yamlSyntax = Check(.reading, "yaml-syntax", .error, "A data file is YAML")
    package static let tab = Check(.reading, "yaml-tab", .error, "Indentation is made of spaces")
    package static let unquotedColon = Check(
        .reading,
        "yaml-unquoted-colon",
        .error,
        "A value with a colon and a space in it stands in quotes"
    )
    package static let unquotedValue = Check(
        .reading,
        "yaml-unquoted-value",
        .error,
        "A value that begins with one of YAML's own characters stands in quotes"
    )
    package static let anchor = Check(.reading, "yaml-anchor", .error, "YAML's anchors are not read")
    package static let alias = Check(.reading, "yaml-alias", .error, "YAML's aliases are not read")
    package static let tag = Check(.reading, "yaml-tag", .error, "YAML's tags are not read")
    package static let mergeKey = Check(.reading, "yaml-merge-key", .error, "YAML's merge keys are not read")
    package static let duplicateKey = Check(.reading, "duplicate-key", .error, "A key stands once")
    package static let complexKey = Check(.reading, "yaml-complex-key", .error, "A key is a word")
    package static let severalDocuments = Check(
        .reading,
        "yaml-several-documents",
        .error,
        "A data file holds one document"
    )
    package static let tooDeep = Check(.reading, "yaml-too-deep", .error, "Nothing is nested deeper than eight levels")
    package static let controlCharacter = Check(
        .reading,
        "control-character",
        .error,
        "A data file holds no control characters"
    )
    package static let longFile = Check(.reading, "long-file", .error, "A data file has at most 4 MiB")
    package static let unclosedFrontMatter = Check(
        .reading,
        "unclosed-front-matter",
        .error,
        "Front matter ends with a line of ---"
    )
    package static let frontMatterStart = Check(
        .reading,
        "front-matter-start",
        .error,
        "Front matter begins in line 1 with ---"
    )
    package static let longFrontMatter = Check(.reading, "long-front-matter", .error, "Front matter has at most 64 KB")

    // Keys and kinds of values.
    package static let unknownKey = Check(.reading, "unknown-key", .error, "Every key is one of the schema's")
    package static let missingKey = Check(.reading, "missing-key", .error, "What must be there is there")
    package static let emptyValue = Check(.reading, "empty-value", .error, "A key that must be there has a value")
    package static let expectedText = Check(
        .reading,
        "expected-text",
        .error,
        "Text that looks like a number stands in quotes"
    )
    package static let expectedNumber = Check(.reading, "expected-number", .error, "A number is written as one")
    package static let expectedWholeNumber = Check(
        .reading,
        "expected-whole-number",
        .error,
        "A whole number is written as one"
    )
    package static let expectedBoolean = Check(.reading, "expected-boolean", .error, "A boolean is true or false")
    package static let booleanWord = Check(
        .reading,
        "boolean-word",
        .error,
        "YAML's other words for true and false are not read"
    )
    package static let expectedDate = Check(.reading, "expected-date", .error, "A date is written in ISO form")
    package static let dateWithTime = Check(.reading, "date-with-time", .error, "A date has no time")
    package static let expectedList = Check(.reading, "expected-list", .error, "A list is written as one")
    package static let expectedGroup = Check(
        .reading,
        "expected-group",
        .error,
        "Keys with values stand where they are expected"
    )
    package static let conflictingKeys = Check(
        .reading,
        "conflicting-keys",
        .error,
        "Keys that exclude each other do not stand together"
    )

    // Values.
    package static let impossibleDate = Check(.reading, "impossible-date", .error, "Every day exists")
    package static let unknownValue = Check(.reading, "unknown-value", .error, "A word of a closed list is one of it")
    package static let numberOutOfRange = Check(
        .reading,
        "number-out-of-range",
        .error,
        "A number lies within its bounds"
    )
    package static let amountDecimals = Check(
        .reading,
        "amount-decimals",
        .error,
        "An amount of money has at most two decimals"
    )
    package static let malformedID = Check(.reading, "malformed-id", .error, "An id is capital letters and a number")
    package static let malformedPersonID = Check(
        .reading,
        "malformed-person-id",
        .error,
        "A person's id is lower-case letters, digits, dots and hyphens"
    )
    package static let malformedColor = Check(
        .reading,
        "malformed-color",
        .error,
        "A colour is a hash and six hexadecimal digits"
    )
    package static let malformedEmail = Check(.reading, "malformed-email", .error, "An e-mail address is one")
    package static let malformedURL = Check(
        .reading,
        "malformed-url",
        .error,
        "An address begins with https:// or http://"
    )
    package static let malformedPath = Check(.reading, "malformed-path", .error, "A path stays inside its folder")
    package static let malformedPeriod = Check(
        .reading,
        "malformed-period",
        .error,
        "A period is a number and d, w, m or y"
    )
    package static let malformedLanguage = Check(.reading, "malformed-language", .error, "A language is a BCP 47 tag")
    package static let malformedTimezone = Check(.reading, "malformed-timezone", .error, "A time zone is an IANA name")
    package static let malformedCurrency = Check(
        .reading,
        "malformed-currency",
        .error,
        "A currency is three capital letters"
    )
    package static let malformedChecksum = Check(
        .reading,
        "malformed-checksum",
        .error,
        "A checksum is 64 hexadecimal digits"
    )
    package static let toleranceOrder = Check(.reading, "tolerance-order", .error, "Amber comes before red")

    // Files and what they name.
    package static let duplicateID = Check(.reading, "duplicate-id", .error, "An id is taken once")
    package static let repeatedReference = Check(.reading, "repeated-reference", .error, "An id stands in a list once")
    package static let unknownID = Check(.reading, "unknown-id", .error, "An id that is named is there")
    package static let unknownAudience = Check(
        .reading,
        "unknown-audience",
        .error,
        "An audience that a page names is declared"
    )
    package static let audienceNotKept = Check(
        .reading,
        "audience-not-kept",
        .error,
        "A page for some readers is not shown to all"
    )
    package static let unknownFile = Check(.reading, "unknown-file", .error, "Every data file is one we know")
    package static let missingFile = Check(.reading, "missing-file", .error, "A file that is named is there")
    package static let unknownPage = Check(
        .reading,
        "unknown-page",
        .error,
        "A page that is named is there and published"
    )
    package static let missingClientFile = Check(
        .reading,
        "missing-client-file",
        .error,
        "A client's folder holds a client.yml"
    )
    package static let registerTwice = Check(.reading, "register-twice", .error, "A register stands in one file")
    package static let statusFileName = Check(
        .reading,
        "status-file-name",
        .error,
        "An update's file is called after its date"
    )
    package static let statusWithoutDate = Check(.reading, "status-without-date", .error, "An update has a date")
    package static let outputCollision = Check(.reading, "output-collision", .error, "Two files never become one page")
    package static let projectBesideProjects = Check(
        .reading,
        "project-beside-projects",
        .error,
        "A client has one project, or several in folders of their own"
    )

    // Spreadsheets.
    package static let csvUnclosedQuote = Check(
        .reading,
        "csv-unclosed-quote",
        .error,
        "A quote that is opened is closed"
    )
    package static let csvQuote = Check(.reading, "csv-stray-quote", .error, "Quotes stand around a whole cell")
    package static let csvRowLength = Check(
        .reading,
        "csv-row-length",
        .error,
        "Every row has as many cells as there are columns"
    )
    package static let csvDuplicateColumn = Check(.reading, "csv-duplicate-column", .error, "A column stands once")
    package static let csvEncoding = Check(.reading, "csv-encoding", .error, "A table is UTF-8")
    package static let csvWithoutColumns = Check(
        .reading,
        "csv-without-columns",
        .error,
        "The first row names the columns"
    )
}
