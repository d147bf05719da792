import PorticoMarkdown
import Testing

private let gfm: MarkdownOptions = {
    var options = MarkdownOptions()
    options.dialect = .gfm
    return options
}()

@Suite struct TableTests {
    @Test func rendersHeaderAndRows() {
        #expect(
            html("| foo | bar |\n| --- | --- |\n| baz | bim |", options: gfm) == """
                <table>
                <thead>
                <tr>
                <th>foo</th>
                <th>bar</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td>baz</td>
                <td>bim</td>
                </tr>
                </tbody>
                </table>

                """
        )
    }
}
