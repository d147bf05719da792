import PorticoMarkdown
import PorticoModel

extension CheckEntry {
    /// Checks on the text itself: YAML and front matter.
    static let textEntries: [CheckEntry] = [
        CheckEntry(
            .yamlSyntax,
            in: "plan.yml",
            "milestones:\n  - id: M1\n     title«:» Pilot accepted\n",
            says: "this line is indented as if it continued the value above it, but it contains a key"
        ),
        CheckEntry(
            .unclosedQuote,
            in: "plan.yml",
            "currency: «\"»EUR\nphases:\n  - {id: P1, title: \"Discovery\"}\n",
            says: "the quote that opens here has no closing quote on this line"
        ),
        CheckEntry(
            .unclosedBracket,
            in: "plan.yml",
            "phases:\n  - «{»id: P1, title: Discovery\nmilestones: []\n",
            says: "the { that opens here has no }"
        ),
        CheckEntry(
            .unquotedComment,
            in: "plan.yml",
            "phases:\n  - {id: P1, title: Step «#»1}\nmilestones: []\n",
            says: "# after a space begins a comment, which hides the rest of the line"
        ),
        CheckEntry(
            .tab,
            in: "plan.yml",
            "phases:\n«\t»- {id: P1, title: Discovery}\n",
            says: "there is a tab where YAML needs spaces"
        ),
        CheckEntry(
            .unquotedColon,
            in: "client.yml",
            "name: Acme\naims: One thing«:» booking on one screen\n",
            says: "the value contains another \": \""
        ),
        CheckEntry(
            .unquotedValue,
            in: "client.yml",
            "name: Acme\naims: «[M1] is reached»\n",
            says: "a value that starts with [ must be in quotes"
        ),
        CheckEntry(
            .anchor,
            in: "plan.yml",
            "milestones:\n  - «&»first {id: M1, title: Pilot accepted}\n",
            says: "anchors (&name) are not supported"
        ),
        CheckEntry(
            .alias,
            in: "plan.yml",
            "milestones:\n  - {id: M1, title: Pilot accepted, owner: «*»owner}\n",
            says: "aliases (*name) are not supported"
        ),
        CheckEntry(
            .tag,
            in: "client.yml",
            "name: «!»str Acme\n",
            says: "tags (!name) are not supported"
        ),
        CheckEntry(
            .mergeKey,
            in: "client.yml",
            "name: Acme\n«<»<: {project: Booking}\n",
            says: "merge keys (<<) are not supported"
        ),
        CheckEntry(
            .duplicateKey,
            in: "client.yml",
            "name: Acme\naims: One screen\n«name»: Acme Dental\n",
            says: "the key \"name\" occurs twice"
        ),
        CheckEntry(
            .complexKey,
            in: "client.yml",
            "name: Acme\n? «[»a, b]\n: c\n",
            says: "there is a list or group of keys where a key is expected"
        ),
        CheckEntry(
            .severalDocuments,
            in: "client.yml",
            "name: Acme\n«-»--\nname: Beta\n",
            says: "a second document starts here"
        ),
        CheckEntry(
            .tooDeep,
            in: "client.yml",
            "name: Acme\naims: [[[[[[[«[»a]]]]]]]]\n",
            says: "values are nested deeper than 8 levels"
        ),
        CheckEntry(
            .controlCharacter,
            in: "client.yml",
            "name: Acme«\u{7}» Dental\n",
            says: "YAML does not allow this character: control characters are not allowed"
        ),
        CheckEntry(
            .bidirectionalControl,
            in: "client.yml",
            "name: Acme «\u{202E}»latneD\n",
            says: "an invisible character changes the direction of the text"
        ),
        CheckEntry(
            .longFile,
            in: "glossary.yml",
            "«»# \(String(repeating: "x", count: DecodingFindings.sizeLimit))\n",
            says: "4194307 bytes, but the limit is 4194304"
        ),
        CheckEntry(
            .unclosedFrontMatter,
            in: "guides/booking.md",
            "«»---\ntitle: Booking\n\nText\n",
            says: "front matter starts here but never ends"
        ),
        CheckEntry(
            .frontMatterStart,
            in: "guides/booking.md",
            "«»title: Booking\n---\nText\n",
            says: "front matter must start on line 1 with ---"
        ),
        CheckEntry(
            .longFrontMatter,
            in: "guides/booking.md",
            "«»---\n# \(String(repeating: "x", count: FrontMatterSplit.sizeLimit))\n---\nText\n",
            says: "front matter has 65543 bytes, but the limit is 65536"
        ),
    ]
}
