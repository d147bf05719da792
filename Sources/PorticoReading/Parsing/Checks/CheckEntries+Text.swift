import PorticoMarkdown
import PorticoModel

extension CheckEntry {
    /// About the text itself: YAML and front matter.
    static let textEntries: [CheckEntry] = [
        CheckEntry(
            .yamlSyntax,
            in: "plan.yml",
            "phases:\n  - {id: P1, title: Discovery\nmilestones«:» []\n",
            says: "not valid YAML: did not find expected ',' or '}'"
        ),
        CheckEntry(
            .tab,
            in: "plan.yml",
            "phases:\n«\t»- {id: P1, title: Discovery}\n",
            says: "a tab stands where YAML wants spaces"
        ),
        CheckEntry(
            .unquotedColon,
            in: "client.yml",
            "name: Acme\naims: One thing«:» booking on one screen\n",
            says: "a second \": \" in one value"
        ),
        CheckEntry(
            .unquotedValue,
            in: "client.yml",
            "name: Acme\naims: «[M1] is reached»\n",
            says: "a value that begins with [ must stand in quotes"
        ),
        CheckEntry(
            .anchor,
            in: "plan.yml",
            "milestones:\n  - «&»first {id: M1, title: Pilot accepted}\n",
            says: "anchors (&name) are not read"
        ),
        CheckEntry(
            .alias,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, owner: «*»owner}\n",
            says: "aliases (*name) are not read"
        ),
        CheckEntry(
            .tag,
            in: "client.yml",
            "name: «!»str Acme\n",
            says: "tags (!name) are not read"
        ),
        CheckEntry(
            .mergeKey,
            in: "client.yml",
            "name: Acme\n«<»<: {project: Booking}\n",
            says: "merge keys (<<) are not read"
        ),
        CheckEntry(
            .duplicateKey,
            in: "client.yml",
            "name: Acme\naims: One screen\n«name»: Acme Dental\n",
            says: "the key \"name\" stands here twice"
        ),
        CheckEntry(
            .complexKey,
            in: "client.yml",
            "name: Acme\n? «[»a, b]\n: c\n",
            says: "a list or group of keys stands where a key is expected"
        ),
        CheckEntry(
            .severalDocuments,
            in: "client.yml",
            "name: Acme\n«-»--\nname: Beta\n",
            says: "a second document begins here"
        ),
        CheckEntry(
            .tooDeep,
            in: "client.yml",
            "name: Acme\naims: [[[[[[[«[»a]]]]]]]]\n",
            says: "nested deeper than 8 levels"
        ),
        CheckEntry(
            .controlCharacter,
            in: "client.yml",
            "name: Acme«\u{7}» Dental\n",
            says: "a character that may not stand in YAML: control characters are not allowed"
        ),
        CheckEntry(
            .bidirectionalControl,
            in: "client.yml",
            "name: Acme «\u{202E}»latneD\n",
            says: "an invisible character that turns the direction of the text"
        ),
        CheckEntry(
            .longFile,
            in: "glossary.yml",
            "«»# \(String(repeating: "x", count: DecodingFindings.sizeLimit))\n",
            says: "4194307 bytes; at most 4194304 are read"
        ),
        CheckEntry(
            .unclosedFrontMatter,
            in: "guides/booking.md",
            "«»---\ntitle: Booking\n\nText\n",
            says: "front matter begins here and never ends"
        ),
        CheckEntry(
            .frontMatterStart,
            in: "guides/booking.md",
            "«»title: Booking\n---\nText\n",
            says: "front matter must begin in line 1 with ---"
        ),
        CheckEntry(
            .longFrontMatter,
            in: "guides/booking.md",
            "«»---\n# \(String(repeating: "x", count: FrontMatterSplit.sizeLimit))\n---\nText\n",
            says: "front matter of 65543 bytes; at most 65536 are read"
        ),
    ]
}
