import PorticoModel

extension DecodingCheck {
    /// Checks on the text itself: YAML and front matter.
    static let textEntries: [CheckEntry] = [
        CheckEntry(
            .yamlSyntax,
            "A data file is YAML",
            in: "plan.yml",
            "phases:\n  - {id: P1, title: Discovery\nmilestones«:» []\n",
            says: "not valid YAML: did not find expected ',' or '}'"
        ),
        CheckEntry(
            .tab,
            "Indentation consists of spaces",
            in: "plan.yml",
            "phases:\n«\t»- {id: P1, title: Discovery}\n",
            says: "there is a tab where YAML needs spaces"
        ),
        CheckEntry(
            .unquotedColon,
            "A value that contains a colon and a space is in quotes",
            in: "client.yml",
            "name: Acme\naims: One thing«:» booking on one screen\n",
            says: "the value contains another \": \""
        ),
        CheckEntry(
            .unquotedValue,
            "A value that starts with one of YAML's special characters is in quotes",
            in: "client.yml",
            "name: Acme\naims: «[M1] is reached»\n",
            says: "a value that starts with [ must be in quotes"
        ),
        CheckEntry(
            .anchor,
            "YAML anchors are not supported",
            in: "plan.yml",
            "milestones:\n  - «&»first {id: M1, title: Pilot accepted}\n",
            says: "anchors (&name) are not supported"
        ),
        CheckEntry(
            .alias,
            "YAML aliases are not supported",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, owner: «*»owner}\n",
            says: "aliases (*name) are not supported"
        ),
        CheckEntry(
            .tag,
            "YAML tags are not supported",
            in: "client.yml",
            "name: «!»str Acme\n",
            says: "tags (!name) are not supported"
        ),
        CheckEntry(
            .mergeKey,
            "YAML merge keys are not supported",
            in: "client.yml",
            "name: Acme\n«<»<: {project: Booking}\n",
            says: "merge keys (<<) are not supported"
        ),
        CheckEntry(
            .duplicateKey,
            "A key occurs only once",
            in: "client.yml",
            "name: Acme\naims: One screen\n«name»: Acme Dental\n",
            says: "the key \"name\" occurs twice"
        ),
        CheckEntry(
            .complexKey,
            "A key is a word",
            in: "client.yml",
            "name: Acme\n? «[»a, b]\n: c\n",
            says: "there is a list or group of keys where a key is expected"
        ),
        CheckEntry(
            .severalDocuments,
            "A data file contains one document",
            in: "client.yml",
            "name: Acme\n«-»--\nname: Beta\n",
            says: "a second document starts here"
        ),
        CheckEntry(
            .tooDeep,
            "Values are nested at most eight levels deep",
            in: "client.yml",
            "name: Acme\naims: [[[[[[[«[»a]]]]]]]]\n",
            says: "values are nested deeper than 8 levels"
        ),
        CheckEntry(
            .controlCharacter,
            "A data file contains no control characters",
            in: "client.yml",
            "name: Acme«\u{7}» Dental\n",
            says: "YAML does not allow this character: control characters are not allowed"
        ),
        CheckEntry(
            .bidirectionalControl,
            "No invisible character changes the direction of the text",
            in: "client.yml",
            "name: Acme «\u{202E}»latneD\n",
            says: "an invisible character changes the direction of the text"
        ),
        CheckEntry(
            .longFile,
            "A data file has at most 4 MiB",
            in: "glossary.yml",
            "«»# \(String(repeating: "x", count: DecodingFindings.sizeLimit))\n",
            says: "4194307 bytes, but the limit is 4194304"
        ),
        CheckEntry(
            .unclosedFrontMatter,
            "Front matter ends with a line ---",
            in: "guides/booking.md",
            "«»---\ntitle: Booking\n\nText\n",
            says: "front matter starts here but never ends"
        ),
        CheckEntry(
            .frontMatterStart,
            "Front matter starts on line 1 with ---",
            in: "guides/booking.md",
            "«»title: Booking\n---\nText\n",
            says: "front matter must start on line 1 with ---"
        ),
        CheckEntry(
            .longFrontMatter,
            "Front matter has at most 64 KB",
            in: "guides/booking.md",
            "«»---\n# \(String(repeating: "x", count: FrontMatterSplit.sizeLimit))\n---\nText\n",
            says: "front matter has 65543 bytes, but the limit is 65536"
        ),
    ]
}
