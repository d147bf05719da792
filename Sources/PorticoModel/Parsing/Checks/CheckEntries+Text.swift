extension DecodingCheck {
    /// About the text itself: YAML and front matter.
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
            "Indentation is made of spaces",
            in: "plan.yml",
            "phases:\n«\t»- {id: P1, title: Discovery}\n",
            says: "a tab stands where YAML wants spaces"
        ),
        CheckEntry(
            .unquotedColon,
            "A value with a colon and a space in it stands in quotes",
            in: "client.yml",
            "name: Acme\naims: One thing«:» booking on one screen\n",
            says: "a second \": \" in one value"
        ),
        CheckEntry(
            .unquotedValue,
            "A value that begins with one of YAML's own characters stands in quotes",
            in: "client.yml",
            "name: Acme\naims: «[M1] is reached»\n",
            says: "a value that begins with [ must stand in quotes"
        ),
        CheckEntry(
            .anchor,
            "YAML's anchors are not read",
            in: "plan.yml",
            "milestones:\n  - «&»first {id: M1, title: Pilot accepted}\n",
            says: "anchors (&name) are not read"
        ),
        CheckEntry(
            .alias,
            "YAML's aliases are not read",
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, owner: «*»owner}\n",
            says: "aliases (*name) are not read"
        ),
        CheckEntry(
            .tag,
            "YAML's tags are not read",
            in: "client.yml",
            "name: «!»str Acme\n",
            says: "tags (!name) are not read"
        ),
        CheckEntry(
            .mergeKey,
            "YAML's merge keys are not read",
            in: "client.yml",
            "name: Acme\n«<»<: {project: Booking}\n",
            says: "merge keys (<<) are not read"
        ),
        CheckEntry(
            .duplicateKey,
            "A key stands once",
            in: "client.yml",
            "name: Acme\naims: One screen\n«name»: Acme Dental\n",
            says: "the key \"name\" stands here twice"
        ),
        CheckEntry(
            .complexKey,
            "A key is a word",
            in: "client.yml",
            "name: Acme\n? «[»a, b]\n: c\n",
            says: "a list or group of keys stands where a key is expected"
        ),
        CheckEntry(
            .severalDocuments,
            "A data file holds one document",
            in: "client.yml",
            "name: Acme\n«-»--\nname: Beta\n",
            says: "a second document begins here"
        ),
        CheckEntry(
            .tooDeep,
            "Nothing is nested deeper than eight levels",
            in: "client.yml",
            "name: Acme\naims: [[[[[[[«[»a]]]]]]]]\n",
            says: "nested deeper than 8 levels"
        ),
        CheckEntry(
            .controlCharacter,
            "A data file holds no control characters",
            in: "client.yml",
            "name: Acme«\u{7}» Dental\n",
            says: "a character that may not stand in YAML: control characters are not allowed"
        ),
        CheckEntry(
            .bidirectionalControl,
            "No invisible character turns the direction of the text",
            in: "client.yml",
            "name: Acme «\u{202E}»latneD\n",
            says: "an invisible character changes the direction of the text"
        ),
        CheckEntry(
            .longFile,
            "A data file has at most 4 MiB",
            in: "glossary.yml",
            "«»# \(String(repeating: "x", count: DecodingFindings.sizeLimit))\n",
            says: "4194307 bytes; at most 4194304 are read"
        ),
        CheckEntry(
            .unclosedFrontMatter,
            "Front matter ends with a line of ---",
            in: "guides/booking.md",
            "«»---\ntitle: Booking\n\nText\n",
            says: "front matter begins here and never ends"
        ),
        CheckEntry(
            .frontMatterStart,
            "Front matter begins in line 1 with ---",
            in: "guides/booking.md",
            "«»title: Booking\n---\nText\n",
            says: "front matter must begin in line 1 with ---"
        ),
        CheckEntry(
            .longFrontMatter,
            "Front matter has at most 64 KB",
            in: "guides/booking.md",
            "«»---\n# \(String(repeating: "x", count: FrontMatter.sizeLimit))\n---\nText\n",
            says: "front matter of 65543 bytes; at most 65536 are read"
        ),
    ]
}
