package import PorticoDiagnostics

// Problems that are found before the meaning of a file matters: always errors. Each check has an example as its test.
extension Check {
    // The text itself.
    package static let yamlSyntax = Check(.reading, "yaml-syntax", .error, "A data file is YAML")
    package static let tab = Check(.reading, "yaml-tab", .error, "Indentation consists of spaces")
    package static let unquotedColon = Check(
        .reading,
        "yaml-unquoted-colon",
        .error,
        "A value that contains a colon and a space is in quotes"
    )
    package static let unquotedValue = Check(
        .reading,
        "yaml-unquoted-value",
        .error,
        "A value that starts with one of YAML's special characters is in quotes"
    )
    package static let anchor = Check(.reading, "yaml-anchor", .error, "YAML anchors are not supported")
    package static let alias = Check(.reading, "yaml-alias", .error, "YAML aliases are not supported")
    package static let tag = Check(.reading, "yaml-tag", .error, "YAML tags are not supported")
    package static let mergeKey = Check(.reading, "yaml-merge-key", .error, "YAML merge keys are not supported")
    package static let duplicateKey = Check(.reading, "duplicate-key", .error, "A key occurs only once")
    package static let complexKey = Check(.reading, "yaml-complex-key", .error, "A key is a word")
    package static let severalDocuments = Check(
        .reading,
        "yaml-several-documents",
        .error,
        "A data file contains one document"
    )
    package static let tooDeep = Check(.reading, "yaml-too-deep", .error, "Values are nested at most eight levels deep")
    package static let controlCharacter = Check(
        .reading,
        "control-character",
        .error,
        "A data file contains no control characters"
    )
    package static let longFile = Check(.reading, "long-file", .error, "A data file has at most 4 MiB")
    package static let unclosedFrontMatter = Check(
        .reading,
        "unclosed-front-matter",
        .error,
        "Front matter ends with a line ---"
    )
    package static let frontMatterStart = Check(
        .reading,
        "front-matter-start",
        .error,
        "Front matter starts on line 1 with ---"
    )
    package static let longFrontMatter = Check(.reading, "long-front-matter", .error, "Front matter has at most 64 KB")

    // Keys and kinds of values.
    package static let unknownKey = Check(.reading, "unknown-key", .error, "Every key is one of the schema's")
    package static let missingKey = Check(.reading, "missing-key", .error, "Every required key is present")
    package static let emptyValue = Check(.reading, "empty-value", .error, "Every required key has a value")
    package static let expectedText = Check(
        .reading,
        "expected-text",
        .error,
        "Text that looks like a number is in quotes"
    )
    package static let expectedNumber = Check(.reading, "expected-number", .error, "A number is written with digits")
    package static let expectedWholeNumber = Check(
        .reading,
        "expected-whole-number",
        .error,
        "A whole number is written with digits only"
    )
    package static let expectedBoolean = Check(.reading, "expected-boolean", .error, "A boolean is true or false")
    package static let booleanWord = Check(
        .reading,
        "boolean-word",
        .error,
        "YAML's other words for true and false are not supported"
    )
    package static let expectedDate = Check(.reading, "expected-date", .error, "A date is written in ISO form")
    package static let dateWithTime = Check(.reading, "date-with-time", .error, "A date has no time")
    package static let expectedList = Check(.reading, "expected-list", .error, "A list is written as a list")
    package static let expectedGroup = Check(
        .reading,
        "expected-group",
        .error,
        "A group of keys is written as keys with values"
    )
    package static let conflictingKeys = Check(
        .reading,
        "conflicting-keys",
        .error,
        "Keys that exclude each other are not used together"
    )

    // Values.
    package static let impossibleDate = Check(.reading, "impossible-date", .error, "Every date exists")
    package static let unknownValue = Check(
        .reading,
        "unknown-value",
        .error,
        "A value from a fixed list is in that list"
    )
    package static let numberOutOfRange = Check(
        .reading,
        "number-out-of-range",
        .error,
        "A number is within its limits"
    )
    package static let amountDecimals = Check(
        .reading,
        "amount-decimals",
        .error,
        "An amount of money has at most two decimals"
    )
    package static let malformedID = Check(
        .reading,
        "malformed-id",
        .error,
        "An id consists of capital letters and a number"
    )
    package static let malformedPersonID = Check(
        .reading,
        "malformed-person-id",
        .error,
        "A person's id consists of lower-case letters, digits, dots and hyphens"
    )
    package static let malformedColor = Check(
        .reading,
        "malformed-color",
        .error,
        "A colour is # and six hexadecimal digits"
    )
    package static let malformedEmail = Check(.reading, "malformed-email", .error, "An e-mail address is valid")
    package static let malformedURL = Check(
        .reading,
        "malformed-url",
        .error,
        "An address starts with https:// or http://"
    )
    package static let malformedPath = Check(.reading, "malformed-path", .error, "A path stays inside its folder")
    package static let malformedPeriod = Check(
        .reading,
        "malformed-period",
        .error,
        "A period is a number followed by d, w, m or y"
    )
    package static let malformedLanguage = Check(.reading, "malformed-language", .error, "A language is a BCP 47 tag")
    package static let malformedTimezone = Check(.reading, "malformed-timezone", .error, "A time zone is an IANA name")
    package static let malformedCurrency = Check(
        .reading,
        "malformed-currency",
        .error,
        "A currency code is three capital letters"
    )
    package static let malformedChecksum = Check(
        .reading,
        "malformed-checksum",
        .error,
        "A checksum has 64 hexadecimal digits"
    )
    package static let toleranceOrder = Check(.reading, "tolerance-order", .error, "Amber is below red")

    // Files and references.
    package static let duplicateID = Check(.reading, "duplicate-id", .error, "Every id is unique")
    package static let repeatedReference = Check(
        .reading,
        "repeated-reference",
        .error,
        "An id occurs only once in a list"
    )
    package static let unknownID = Check(.reading, "unknown-id", .error, "Every id that is referred to exists")
    package static let unknownAudience = Check(
        .reading,
        "unknown-audience",
        .error,
        "Every audience that a page names is declared"
    )
    package static let audienceNotKept = Check(
        .reading,
        "audience-not-kept",
        .error,
        "A page for certain readers is not shown to everybody"
    )
    package static let unknownFile = Check(.reading, "unknown-file", .error, "Every data file has a known name")
    package static let missingFile = Check(.reading, "missing-file", .error, "Every file that is referred to exists")
    package static let unknownPage = Check(
        .reading,
        "unknown-page",
        .error,
        "Every page that is referred to exists and is published"
    )
    package static let missingClientFile = Check(
        .reading,
        "missing-client-file",
        .error,
        "A client's folder contains a client.yml"
    )
    package static let registerTwice = Check(.reading, "register-twice", .error, "A register is kept in one file")
    package static let statusFileName = Check(
        .reading,
        "status-file-name",
        .error,
        "An update's file is named after its date"
    )
    package static let statusWithoutDate = Check(.reading, "status-without-date", .error, "An update has a date")
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
        "Every opening quote has a closing quote"
    )
    package static let csvQuote = Check(.reading, "csv-stray-quote", .error, "Quotes enclose a whole cell")
    package static let csvRowLength = Check(
        .reading,
        "csv-row-length",
        .error,
        "Every row has as many cells as there are columns"
    )
    package static let csvDuplicateColumn = Check(.reading, "csv-duplicate-column", .error, "A column occurs only once")
    package static let csvEncoding = Check(.reading, "csv-encoding", .error, "A table is UTF-8")
    package static let csvWithoutColumns = Check(
        .reading,
        "csv-without-columns",
        .error,
        "The first row names the columns"
    )
}
