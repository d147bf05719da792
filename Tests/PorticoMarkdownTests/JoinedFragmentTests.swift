import PorticoDiagnostics
import PorticoMarkdown
import Testing

/// Markdown as the part `p` of a page that has `b.html` as `part-2`.
private func joined(_ markdown: String) -> String {
    let document = MarkdownParser().parse(SourceFile(path: "acme/guides/a.md", text: markdown))
    let fragment = HTMLRenderer().render(document, links: LinksAsWritten()).fragment
    return String(decoding: fragment.joined(as: "p", beside: ["b.html": "part-2"]), as: UTF8.self)
}

@Test(arguments: [
    ("## Steps", "<h3 id=\"p-steps\">Steps</h3>\n"),
    ("## A\n\n---\n\n###### F", "<h3 id=\"p-a\">A</h3>\n<hr>\n<h6 id=\"p-f\">F</h6>\n"),
    ("# T {#own}", "<h2 id=\"p-own\">T</h2>\n"),
    ("[up](#steps) \"#steps\"", "<p><a href=\"#p-steps\">up</a> &quot;#steps&quot;</p>\n"),
    ("[b](b.html#x) id=\"x\"", "<p><a href=\"#part-2-x\">b</a> id=&quot;x&quot;</p>\n"),
    ("[B](b.html) [T](b.html \"t\")", "<p><a href=\"#part-2\">B</a> <a href=\"#part-2\" title=\"t\">T</a></p>\n"),
    ("[C](c.html#x) [C](c.html)", "<p><a href=\"c.html#x\">C</a> <a href=\"c.html\">C</a></p>\n"),
    ("![a > b id=c](d.png)", "<p><img src=\"d.png\" alt=\"a &gt; b id=c\"></p>\n"),
    ("`<h2 id=\"x\">`", "<p><code>&lt;h2 id=&quot;x&quot;&gt;</code></p>\n"),
])
func severalTextsStandOnOnePage(markdown: String, expected: String) {
    #expect(joined(markdown) == expected)
}

@Test func footnotesAndTabsKeepTheirPartsApart() {
    let html = joined("a[^1]\n\n:::tabs\n:::tab One\nx\n:::\n:::\n\n[^1]: note")
    #expect(html.contains("<a href=\"#p-fn-1\" id=\"p-fnref-1\">1</a>"))
    #expect(html.contains("<li id=\"p-fn-1\">"))
    #expect(html.contains("href=\"#p-fnref-1\""))
    #expect(html.contains("<input type=\"radio\" name=\"p-tabs-1\" id=\"p-tab-1-1\" checked>"))
    #expect(html.contains("<label for=\"p-tab-1-1\">One</label>"))
}
