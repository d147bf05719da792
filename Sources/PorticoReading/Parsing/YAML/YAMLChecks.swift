import PorticoDiagnostics
import PorticoModel

// What can be wrong with the text of a data file.
extension Check {
    static let yamlSyntax = Check(reading: "yaml-syntax", "A data file is YAML")
    static let tab = Check(reading: "yaml-tab", "Indentation consists of spaces")
    static let unquotedColon = Check(
        reading: "yaml-unquoted-colon",
        "A value that contains a colon and a space is in quotes"
    )
    static let unquotedValue = Check(
        reading: "yaml-unquoted-value",
        "A value that starts with one of YAML's special characters is in quotes"
    )
    static let unclosedQuote = Check(reading: "yaml-unclosed-quote", "Every opening quote has a closing quote")
    static let unclosedBracket = Check(reading: "yaml-unclosed-bracket", "Every opening bracket has a closing bracket")
    static let unquotedComment = Check(
        reading: "yaml-unquoted-comment",
        "A value in brackets that contains a space and # is in quotes"
    )
    static let anchor = Check(reading: "yaml-anchor", "YAML anchors are not supported")
    static let alias = Check(reading: "yaml-alias", "YAML aliases are not supported")
    static let tag = Check(reading: "yaml-tag", "YAML tags are not supported")
    static let mergeKey = Check(reading: "yaml-merge-key", "YAML merge keys are not supported")
    static let duplicateKey = Check(reading: "duplicate-key", "A key occurs only once")
    static let complexKey = Check(reading: "yaml-complex-key", "A key is a word")
    static let severalDocuments = Check(reading: "yaml-several-documents", "A data file contains one document")
    static let tooDeep = Check(reading: "yaml-too-deep", "Values are nested at most eight levels deep")
    static let controlCharacter = Check(reading: "control-character", "A data file contains no control characters")
    static let longFile = Check(reading: "long-file", "A data file has at most 4 MiB")
}
